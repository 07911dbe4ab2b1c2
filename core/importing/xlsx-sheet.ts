import { XmlRefusal } from '#core/files/walk-xml.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { type OfficeParts, visitPart } from './office-part.ts'
import type { RawRow } from './table.ts'
import { serialToText } from './xlsx-dates.ts'
import { unescapeText, type XlsxWorkbook } from './xlsx-workbook.ts'

/** A cell whose formula has no saved result. Row from 1, column from 0. */
export interface UnsavedFormula {
  readonly row: number
  readonly column: number
}

/** The rows of a sheet that have anything in them. */
export interface XlsxSheet {
  readonly rows: readonly RawRow[]
  readonly unsaved: readonly UnsavedFormula[]
}

/** A cell while its element is open. */
interface OpenCell {
  readonly column: number
  readonly type: string
  readonly style: number
  hasFormula: boolean
  hasValue: boolean
  value: string
}

const MAX_COLUMNS = 16_384
const MAX_ROWS = 1_048_576
/** Cells, the blank ones before a filled one counted: far above any survey, far below what fills the memory. */
const MAX_CELLS = 5_000_000

/**
 * Reads the cells of one sheet as text: numbers plainly, dates as `2017-09-15`, formulas by their saved result. Of merged cells
 * the first has the text. Only cells that are there cost anything; ranges (merged, validated, named) are not followed.
 * Throws `XmlRefusal` when the XML is broken or the sheet too large. Source: ECMA-376 part 1, 18.3.
 */
export function readSheet(parts: OfficeParts, part: string, workbook: XlsxWorkbook): XlsxSheet {
  const rows: RawRow[] = []
  const unsaved: UnsavedFormula[] = []
  let row = 0
  let cells: string[] = []
  let nextColumn = 0
  let total = 0
  let cell: OpenCell | null = null
  let takes = ''
  visitPart(parts, part, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : rowOf(attributes.r)
        cells = []
        nextColumn = 0
      } else if (name === 'c') {
        cell = openCell(attributes, nextColumn)
        nextColumn = cell.column + 1
      } else if (cell && name === 'f') cell.hasFormula = true
      else if (cell && (name === 'v' || name === 't')) cell.hasValue = true
      takes = name
    },
    text: (text) => {
      if (cell && (takes === 'v' || takes === 't')) cell.value += text
    },
    close: (name) => {
      takes = ''
      if (name === 'row' && cells.length > 0) rows.push({ row, cells })
      if (name !== 'c' || !cell) return
      if (cell.hasFormula && !cell.hasValue) unsaved.push({ row, column: cell.column })
      const text = cellText(cell, workbook)
      total += text === '' ? 0 : cell.column + 1 - cells.length
      if (total > MAX_CELLS) throw new XmlRefusal(`the sheet has more than ${MAX_CELLS} cells`)
      if (text !== '') putCell(cells, cell.column, text)
      cell = null
    },
  })
  return { rows, unsaved }
}

function openCell(attributes: Readonly<Record<string, string>>, nextColumn: number): OpenCell {
  const column = attributes.r === undefined ? nextColumn : columnOf(attributes.r)
  if (column < 0 || column >= MAX_COLUMNS) throw new XmlRefusal(`there is no cell ${attributes.r}`)
  return {
    column,
    type: attributes.t ?? 'n',
    style: Number(attributes.s ?? 0),
    hasFormula: false,
    hasValue: false,
    value: '',
  }
}

function putCell(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('')
  cells[column] = text
}

function rowOf(reference: string): number {
  const row = Number(reference)
  if (Number.isInteger(row) && row >= 1 && row <= MAX_ROWS) return row
  throw new XmlRefusal(`there is no row ${reference}`)
}

/** `AA10` is 26. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/i.exec(reference)?.[0].toUpperCase() ?? ''
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellText(cell: OpenCell, { strings, dateStyles, is1904 }: XlsxWorkbook): string {
  const { type, value } = cell
  if (type === 's') return value === '' ? '' : normaliseText(strings[Number(value)] ?? '').text
  if (type === 'b') return value === '' ? '' : value === '1' ? 'TRUE' : 'FALSE'
  if (type !== 'n') return normaliseText(unescapeText(value)).text
  const number = Number(value)
  if (value.trim() === '' || Number.isNaN(number)) return value.trim()
  return dateStyles[cell.style] ? serialToText(number, is1904) : String(number)
}
