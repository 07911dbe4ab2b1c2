import { unguardFormula } from '../text/formula-guard.ts'
import { normaliseText } from '../text/normalise-text.ts'
import type { ImportedCode } from './imported-study.ts'
import { orderCodes, type SourcedCode } from './order-codes.ts'
import { readColor } from './read-color.ts'
import { readQdc } from './read-qdc.ts'
import { readTable } from './read-table.ts'
import { type Findings, newFindings, problemAt, quoted, type Reading } from './reading.ts'
import { findColumn, findOptionalColumn, requireRows, type Table, type TableRow } from './table.ts'

const COLUMNS = ['parent', 'name', 'definition', 'include', 'exclude', 'example', 'color'] as const

type Column = 'id' | (typeof COLUMNS)[number]

/** Reads a codebook: CSV or XLSX with the columns of `COLUMNS` (only `id` must be there), or a REFI-QDA `.qdc`. */
export async function readCodebook(file: string, bytes: Uint8Array): Promise<Reading<ImportedCode>> {
  if (/\.qdc$/i.test(file)) return readQdc(file, bytes)
  const { table, problems, notices } = await readTable(file, bytes)
  if (!table) return { rows: [], problems, notices }
  // Excel keeps texts as texts; a CSV's are protected from being taken for formulas.
  const reading = readCodebookTable(table, /\.xls[xm]$/i.test(file) ? (text) => text : unguardFormula)
  return { rows: reading.rows, problems: [...problems, ...reading.problems], notices: [...notices, ...reading.notices] }
}

/** Reads a codebook that is a table already; parents come before their children in the result. */
function readCodebookTable(table: Table, unguard: (text: string) => string): Reading<ImportedCode> {
  const findings = newFindings()
  const id = findColumn(table, 'id', findings)
  const others = COLUMNS.map((name) => [name, findOptionalColumn(table, name, findings)] as const)
  if (id === null || findings.problems.length > 0) return { rows: [], ...findings }
  if (!requireRows(table, 'code', findings)) return { rows: [], ...findings }
  const columns = new Map<Column, number | null>([['id', id], ...others])
  const sourced = table.rows.flatMap((row) =>
    readCode(table.file, { ...row, cells: row.cells.map(unguard) }, columns, findings),
  )
  return { rows: orderCodes(table.file, sourced, findings.problems), ...findings }
}

function readCode(
  file: string,
  { row, cells }: TableRow,
  columns: ReadonlyMap<Column, number | null>,
  findings: Findings,
): readonly SourcedCode[] {
  const cell = (column: Column): string => normaliseText(cells[columns.get(column) ?? -1] ?? '').text
  const id = cell('id')
  if (id === '') {
    findings.problems.push(
      problemAt(file, { row, column: 'id' }, 'The code has no id. Give it one that no other code has.'),
    )
    return []
  }
  const color = readColor(cell('color'))
  if (color === undefined) {
    const message = `${quoted(cell('color'))} is not a colour. Write it as #RRGGBB, or leave it empty.`
    findings.problems.push(problemAt(file, { row, column: 'color' }, message))
  }
  const code: ImportedCode = {
    id,
    parent: cell('parent') || null,
    name: cell('name') || id,
    definition: cell('definition'),
    include: cell('include'),
    exclude: cell('exclude'),
    example: cell('example'),
    color: color ?? null,
  }
  return [{ code, row }]
}
