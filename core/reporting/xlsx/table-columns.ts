import { cellPhrase } from '../block-phrases.ts'
import { NOT_KNOWN } from '../numbers.ts'
import { plain } from '../phrase.ts'
import type { Cell, Figure, TableBlock } from '../report-model.ts'
import type { Words } from '../words/en.ts'
import { numberFormat } from './number-format.ts'
import { type SheetCell, text } from './sheet.ts'

/** A column of a sheet: its head, what it holds, and where its numbers come from. */
export interface SheetColumn {
  readonly head: string
  readonly kind: 'text' | 'number'
  readonly cells: readonly SheetCell[]
  /** The first of its figures, to tell of; null in a column of words. */
  readonly example: Figure | null
}

/**
 * A table's columns for a spreadsheet. Where cells hold several figures (`[low, high]`), the column of words as printed is
 * followed by one for each of the figures, so that all of them can be counted with.
 */
export function sheetColumns({ columns, rows }: TableBlock, w: Words): readonly SheetColumn[] {
  return columns.flatMap(({ label }, i) => {
    const cells = rows.map((row) => row[i] ?? EMPTY_CELL)
    const parts = partsIn(cells)
    if (parts.length === 0) return [plainColumn(label, cells)]
    return [wordsColumn(label, cells), ...parts.map((part) => partColumn(label, part, cells, w))]
  })
}

const EMPTY_CELL: Cell = { kind: 'text', text: [] }

/** What the figures of a column's cells are called, where any cell has more than one. */
function partsIn(cells: readonly Cell[]): readonly string[] {
  const composed = cells.flatMap((cell) => (cell.kind === 'figures' ? [figuresOf(cell)] : []))
  if (composed.every((figures) => figures.length < 2)) return []
  return [...new Set(composed.flat().map(partName))]
}

function figuresOf(cell: Cell): readonly Figure[] {
  return cellPhrase(cell).filter((inline) => inline.kind === 'figure')
}

/** The end of the path: `ci[0]`, `mean`, `reversed`. */
function partName({ evidence }: Figure): string {
  return /[\p{L}]+(?:\[\d\])?$/u.exec(evidence.path)?.[0] ?? evidence.path
}

function plainColumn(head: string, cells: readonly Cell[]): SheetColumn {
  const figures = cells.map((cell) => (cell.kind === 'text' ? null : (figuresOf(cell)[0] ?? null)))
  const example = figures.find((figure) => figure?.value !== null && figure !== null) ?? null
  return {
    head,
    kind: figures.some((figure) => figure !== null) ? 'number' : 'text',
    cells: cells.map((cell, i) => figureCell(figures[i] ?? null) ?? text(plain(cellPhrase(cell)))),
    example,
  }
}

function wordsColumn(head: string, cells: readonly Cell[]): SheetColumn {
  return { head, kind: 'text', cells: cells.map((cell) => text(plain(cellPhrase(cell)), 'wanting')), example: null }
}

function partColumn(label: string, part: string, cells: readonly Cell[], w: Words): SheetColumn {
  const figures = cells.map((cell) => figuresOf(cell).find((figure) => partName(figure) === part) ?? null)
  return {
    head: `${label} · ${w.sheets.parts[part] ?? part}`,
    kind: 'number',
    cells: figures.map((figure) => figureCell(figure) ?? text(NOT_KNOWN, 'wanting')),
    example: figures.find((figure) => figure !== null && figure.value !== null) ?? null,
  }
}

/** A figure as a typed number; what is not known is said, never left blank or 0. */
export function figureCell(figure: Figure | null): SheetCell | null {
  if (figure === null) return null
  if (figure.value === null) return text(NOT_KNOWN, 'wanting')
  return { kind: 'number', value: figure.value, format: numberFormat(figure) }
}
