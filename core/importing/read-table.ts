import { readCsvRows } from './read-csv.ts'
import { readXlsxRows } from './read-xlsx.ts'
import { type Findings, newFindings, problemAt } from './reading.ts'
import { FILE_KIND_NAMES, type FileKind, sniffFile } from './sniff-file.ts'
import { type Table, toTable } from './table.ts'

const PLAN_FILE = 'study.yaml'

/** A table, or null when the file could not be read as one; what was wrong and what was guessed besides. */
export interface TableReading extends Findings {
  readonly table: Table | null
}

/**
 * Reads a CSV (any encoding and separator a spreadsheet writes) or an XLSX (its first sheet) into a table of text.
 * The name's ending says which; a file that is something else inside is refused with what it is. `namedIn` says in those sentences
 * where its columns are named.
 */
export async function readTable(file: string, bytes: Uint8Array, namedIn = PLAN_FILE): Promise<TableReading> {
  const findings = newFindings()
  const rows = await readRows(file, bytes, namedIn, findings)
  const table = rows && toTable(file, rows, namedIn, findings)
  return { table, ...findings }
}

async function readRows(file: string, bytes: Uint8Array, namedIn: string, findings: Findings) {
  const kind = sniffFile(bytes)
  const ending = /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  if (['csv', 'tsv', 'txt'].includes(ending) && kind === 'text') return readCsvRows(file, bytes, findings)
  if (['xlsx', 'xlsm'].includes(ending) && kind === 'zip') return readXlsxRows(file, bytes, findings)
  findings.problems.push(problemAt(file, {}, refuse(ending, kind, namedIn === PLAN_FILE)))
  return null
}

/** `isInPlan`: a changed name must be changed in `study.yaml` too. */
function refuse(ending: string, kind: FileKind, isInPlan: boolean): string {
  if (kind === 'empty') return 'The file is empty (0 bytes). Save it again from where it came.'
  const isTable = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm'].includes(ending)
  const what = `The file is ${FILE_KIND_NAMES[kind]}`
  if (kind === 'encrypted-office') return `${what}. Save it without the password.`
  const here = isInPlan ? `, here and in ${PLAN_FILE}` : ''
  if (!isTable)
    return `${what} and its name ends in '.${ending}'. Save it as .csv or .xlsx${isInPlan ? ` and name that file in ${PLAN_FILE}` : ''}.`
  if (kind === 'zip') return `${what}, not CSV text. If it is an Excel workbook, let its name end in .xlsx${here}.`
  if (kind === 'text') return `${what}, not an Excel workbook. If it is CSV, let its name end in .csv${here}.`
  return `${what}, not what its name says. Save it from Excel as .xlsx or CSV UTF-8.`
}
