import { normaliseText } from '../text/normalise-text.ts'
import { didYouMean } from './nearest-name.ts'
import { type Findings, problemAt, quotedList } from './reading.ts'

/** A sheet of text cells under one header row. Rows that are blank throughout are left out; row numbers are the file's. */
export interface Table {
  readonly file: string
  /** White space made single, direction marks at the ends taken off; `''` for a column without a header. */
  readonly headers: readonly string[]
  readonly rows: readonly TableRow[]
  /** Where its columns are named, for sentences on what would mend them. */
  readonly namedIn: string
}

export interface TableRow {
  /** 1-based, as a spreadsheet shows it. */
  readonly row: number
  /** As many as there are headers; trimmed text, `''` for an empty cell. */
  readonly cells: readonly string[]
}

/** Rows as they stand in a file, before the header is told from the rest. */
export interface RawRow {
  readonly row: number
  readonly cells: readonly string[]
}

const TRIMMED = /[\s\u061C\u200B\u200E\u200F\uFEFF]/

/** The header's form: one line, NFC, without what is not seen at its ends. */
export function cleanHeader(text: string): string {
  return normaliseText(text)
    .text.replace(/[\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * Makes a table of raw rows: the first row with anything in it is the header. Blank columns at the end are dropped; short rows
 * are filled; a row with more cells than the header has is a problem, as its cells have slipped.
 */
export function toTable(file: string, raw: readonly RawRow[], namedIn: string, findings: Findings): Table | null {
  const filled = raw.filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  const [head, ...body] = filled
  if (!head) {
    findings.problems.push(
      problemAt(file, {}, 'The file is empty. It must have a header row and a row for each entry.'),
    )
    return null
  }
  const headers = trimEnd(head.cells.map(cleanHeader))
  const rows: TableRow[] = []
  for (const { row, cells } of body) {
    const values = trimEnd(cells.map(trimCell))
    if (values.length > headers.length) {
      findings.problems.push(problemAt(file, { row }, tooManyCells(values.length, headers.length)))
      continue
    }
    rows.push({ row, cells: [...values, ...Array<string>(headers.length - values.length).fill('')] })
  }
  return { file, headers, rows, namedIn }
}

/** Trims white space and the direction marks that spreadsheets in Hebrew and Arabic leave at the ends. */
function trimCell(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && TRIMMED.test(text.charAt(start))) start++
  while (end > start && TRIMMED.test(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

function tooManyCells(cells: number, headers: number): string {
  return `The row has ${cells} cells under ${headers} headers. Give each column a header, or put text that holds the separator in double quotes.`
}

function trimEnd(cells: readonly string[]): readonly string[] {
  let end = cells.length
  while (end > 0 && cells[end - 1] === '') end--
  return cells.slice(0, end)
}

/** Position of a column by its header; null, with a problem added, when it is missing or there twice. */
export function findColumn(table: Table, name: string, findings: Findings): number | null {
  const wanted = cleanHeader(name)
  const places = table.headers.flatMap((header, index) => (header === wanted ? [index] : []))
  const place = places[0]
  if (place !== undefined && places.length === 1) return place
  const message =
    places.length > 1
      ? `There are ${places.length} columns '${name}' (${places.map(columnLetter).join(', ')}). Rename all but the one that is meant.`
      : `There is no column '${name}'. The columns are ${quotedList(table.headers.filter((header) => header !== ''))}.${didYouMean(wanted, table.headers)} Mend the header or the name in ${table.namedIn}.`
  findings.problems.push(problemAt(table.file, { row: 1, column: name }, message))
  return null
}

/** Like `findColumn`, for a column that need not be there: null without a problem. */
export function findOptionalColumn(table: Table, name: string, findings: Findings): number | null {
  return table.headers.includes(cleanHeader(name)) ? findColumn(table, name, findings) : null
}

/** `0` is `A`, `26` is `AA`. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** Whether a table has rows; adds a problem when only its header is there. */
export function requireRows(table: Table, what: string, findings: Findings): boolean {
  if (table.rows.length > 0) return true
  findings.problems.push(
    problemAt(table.file, {}, `There is a header but no row under it. Add a row for each ${what}.`),
  )
  return false
}
