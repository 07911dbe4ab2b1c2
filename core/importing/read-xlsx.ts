import { openZip } from '#core/files/open-zip.ts'
import { XmlRefusal } from '#core/files/walk-xml.ts'
import type { OfficeParts } from './office-part.ts'
import { type Findings, noticeAt, problemAt } from './reading.ts'
import { sayPackage } from './say-package.ts'
import { columnLetter, type RawRow } from './table.ts'
import { readSheet, type XlsxSheet } from './xlsx-sheet.ts'
import { isXlsxPart, readWorkbook, type XlsxSheetEntry } from './xlsx-workbook.ts'

/**
 * Rows of the first visible sheet of a workbook that has any; null, with a problem, when it cannot be read. Read from its XML and
 * not by exceljs, which follows ranges cell by cell: a small file that names or merges a whole sheet stops it for hours.
 */
export async function readXlsxRows(
  file: string,
  bytes: Uint8Array,
  findings: Findings,
): Promise<readonly RawRow[] | null> {
  const zip = await openZip(bytes, isXlsxPart)
  const refuse = (message: string): null => {
    findings.problems.push(problemAt(file, {}, message))
    return null
  }
  if (!zip.ok) return refuse(zip.why)
  if (!zip.names.includes('xl/workbook.xml')) {
    return refuse(`The file is ${sayPackage(zip.names)}, not an Excel workbook (.xlsx). Save it from Excel as .xlsx.`)
  }
  try {
    return readFirstSheet(file, zip.parts, findings)
  } catch (error) {
    if (!(error instanceof XmlRefusal)) throw error
    return refuse(`The workbook cannot be read (${error.message}). Open it in Excel and save it again.`)
  }
}

function readFirstSheet(file: string, parts: OfficeParts, findings: Findings): readonly RawRow[] {
  const workbook = readWorkbook(parts)
  const visible = workbook.sheets.filter((sheet) => sheet.isVisible)
  const filled = [...visible, ...workbook.sheets.filter((sheet) => !sheet.isVisible)].flatMap((entry) => {
    const sheet = readSheet(parts, entry.part, workbook)
    return sheet.rows.length > 0 ? [{ entry, sheet }] : []
  })
  const [chosen, ...others] = filled
  if (!chosen) return []
  noteOthers(
    file,
    chosen.entry,
    others.map((other) => other.entry),
    findings,
  )
  reportUnsaved(file, chosen.sheet, findings)
  return chosen.sheet.rows
}

function noteOthers(file: string, chosen: XlsxSheetEntry, others: readonly XlsxSheetEntry[], findings: Findings): void {
  if (others.length === 0) return
  const names = others.map((sheet) => `'${sheet.name}'`).join(', ')
  findings.notices.push(noticeAt('left-out', file, {}, `Only the sheet '${chosen.name}' was read; ${names} left out.`))
}

function reportUnsaved(file: string, sheet: XlsxSheet, findings: Findings): void {
  for (const { row, column } of sheet.unsaved) {
    const message = 'The cell has a formula without a saved result. Open the file in Excel, let it calculate, and save.'
    findings.problems.push(problemAt(file, { row, column: columnLetter(column) }, message))
  }
}
