import type { CellValue, Workbook, Worksheet } from 'exceljs'
import { normaliseText } from '../text/normalise-text.ts'
import { checkZip } from './open-zip.ts'
import { type Findings, noticeAt, problemAt } from './reading.ts'
import { columnLetter, type RawRow } from './table.ts'

/** Rows of the first sheet of a workbook that has any; null, with a problem, when it cannot be read. */
export async function readXlsxRows(
  file: string,
  bytes: Uint8Array,
  findings: Findings,
): Promise<readonly RawRow[] | null> {
  const checked = await checkZip(bytes)
  if (!checked.ok) {
    findings.problems.push(problemAt(file, {}, checked.why))
    return null
  }
  if (!checked.names.some((name) => name.startsWith('xl/workbook'))) {
    const message = `The file is ${sayPackage(checked.names)}, not an Excel workbook. Give the .xlsx file itself.`
    findings.problems.push(problemAt(file, {}, message))
    return null
  }
  const workbook = await loadWorkbook(file, bytes, findings)
  return workbook && readFirstSheet(file, workbook, findings)
}

/** What a ZIP holds, in words. */
export function sayPackage(names: readonly string[]): string {
  if (names.some((name) => name.startsWith('xl/'))) return 'an Excel workbook'
  if (names.some((name) => name.startsWith('word/'))) return 'a Word document'
  if (names.some((name) => name.startsWith('ppt/'))) return 'a PowerPoint file'
  if (names.includes('content.xml')) return 'an OpenDocument file'
  return 'a ZIP of something else'
}

async function loadWorkbook(file: string, bytes: Uint8Array, findings: Findings): Promise<Workbook | null> {
  const { default: excel } = await import('exceljs')
  const workbook = new excel.Workbook()
  try {
    // exceljs declares its own Buffer, older than Node's.
    const buffer = Buffer.from(bytes) as unknown as Parameters<typeof workbook.xlsx.load>[0]
    await workbook.xlsx.load(buffer)
    return workbook
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    findings.problems.push(
      problemAt(file, {}, `The workbook is damaged (${detail}). Open it in Excel and save it again.`),
    )
    return null
  }
}

function readFirstSheet(file: string, workbook: Workbook, findings: Findings): readonly RawRow[] {
  const sheets = workbook.worksheets.filter((sheet) => sheet.actualRowCount > 0)
  const visible = sheets.filter((sheet) => sheet.state === 'visible')
  const chosen = visible[0] ?? sheets[0]
  if (!chosen) return []
  const others = sheets.filter((sheet) => sheet !== chosen).map((sheet) => `'${sheet.name}'`)
  if (others.length > 0) {
    const message = `Only the sheet '${chosen.name}' was read; ${others.join(', ')} left out.`
    findings.notices.push(noticeAt('left-out', file, {}, message))
  }
  return readSheet(file, chosen, findings)
}

function readSheet(file: string, sheet: Worksheet, findings: Findings): readonly RawRow[] {
  const rows: RawRow[] = []
  sheet.eachRow((row, number) => {
    const cells: string[] = []
    row.eachCell((cell, column) => {
      const text = cellText(cell.value)
      if (text === null) {
        const message =
          'The cell has a formula without a saved result. Open the file in Excel, let it calculate, and save.'
        findings.problems.push(problemAt(file, { row: number, column: columnLetter(column - 1) }, message))
      }
      while (cells.length < column - 1) cells.push('')
      cells[column - 1] = text ?? ''
    })
    rows.push({ row: number, cells })
  })
  return rows
}

/** What a cell shows, as text: numbers plainly, dates as `YYYY-MM-DD`. Null for a formula without a result. */
function cellText(value: CellValue): string | null {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return normaliseText(value).text
  if (typeof value === 'number') return String(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (value instanceof Date) return dateText(value)
  if ('richText' in value) return normaliseText(value.richText.map((run) => run.text).join('')).text
  if ('text' in value) return cellText(value.text as CellValue)
  if ('error' in value) return value.error
  return value.result === undefined || value.result === null ? null : cellText(value.result)
}

/** A workbook's dates have no zone; exceljs gives them as UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '#DATE!'
  const iso = date.toISOString()
  return iso.slice(11, 19) === '00:00:00' ? iso.slice(0, 10) : iso.slice(0, 19)
}
