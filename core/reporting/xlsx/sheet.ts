/** A sheet of a workbook as data: what stands in its cells, not how the file spells it. */
export interface Sheet {
  readonly name: string
  /** Width of each column, in characters. */
  readonly widths: readonly number[]
  /** Rows that stay in sight when the sheet is scrolled. */
  readonly frozenRows: number
  readonly rows: readonly (readonly SheetCell[])[]
}

export type SheetCell =
  | { readonly kind: 'text'; readonly text: string; readonly look: TextLook; readonly link?: string }
  | { readonly kind: 'number'; readonly value: number; readonly format: string }
  | { readonly kind: 'empty' }

/** `title` and `caption` run over their neighbours; `head` and `headOfNumbers` stand over columns; `wanting` is the – of a figure that is not known. */
export type TextLook = 'title' | 'caption' | 'head' | 'headOfNumbers' | 'text' | 'note' | 'link' | 'wanting'

const EMPTY: SheetCell = { kind: 'empty' }

export function text(words: string, look: TextLook = 'text'): SheetCell {
  return words === '' ? EMPTY : { kind: 'text', text: words, look }
}

/** A cell that leads to the first cell of another sheet. */
export function linkTo(sheet: string): SheetCell {
  return { kind: 'text', text: sheet, look: 'link', link: sheet }
}

/** Wide enough for most of what stands in the columns from `firstRow` on, and no wider than can be read. */
export function widthsFor(rows: readonly (readonly SheetCell[])[], firstRow: number): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: columns }, (_, column) => {
    const lengths = rows.slice(firstRow).flatMap((row) => lengthOf(row[column]))
    return Math.min(60, Math.ceil(Math.max(8, ...lengths)) + 3)
  })
}

function lengthOf(cell: SheetCell | undefined): number | [] {
  if (cell === undefined || cell.kind === 'empty') return []
  if (cell.kind === 'number') return cell.format.length
  if (cell.look === 'note' || cell.look === 'title' || cell.look === 'caption') return []
  // What stands over a column does not make it wide: it is broken into two lines.
  return cell.look === 'head' || cell.look === 'headOfNumbers' ? longestLine(cell.text) / 2 : longestLine(cell.text)
}

function longestLine(words: string): number {
  return Math.max(...words.split('\n').map((line) => [...line].length))
}

const LINE_POINTS = 13.5

/** How high a row has to be for its texts, in points; programs differ in whether they work it out. Null for a row of one line. */
export function rowHeight(row: readonly SheetCell[], widths: readonly number[]): number | null {
  if (row.some((cell) => cell.kind === 'text' && cell.look === 'title')) return 2 * LINE_POINTS
  const lines = Math.max(1, ...row.map((cell, i) => linesOf(cell, widths[i] ?? 9)))
  // Excel's limit is 409 points.
  return lines === 1 ? null : Math.min(409, lines * LINE_POINTS + 2)
}

function linesOf(cell: SheetCell, width: number): number {
  const wraps = cell.kind === 'text' && ['text', 'head', 'headOfNumbers'].includes(cell.look)
  if (!wraps) return 1
  return cell.text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil([...line].length / (width - 2))), 0)
}
