import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import { cellPhrase } from '../block-phrases.ts'
import { COLORS } from '../charts/look.ts'
import { denseColumns } from '../dense-columns.ts'
import { cutMark, markedColumns } from '../marked-columns.ts'
import { words } from '../phrase.ts'
import type { Column, KeyFiguresBlock, Phrase, ReportModel, TableBlock } from '../report-model.ts'
import { color, type DocxLook, textWidth } from './look.ts'
import { phraseRuns, textRuns } from './runs.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const
const rule = (hex: string, eighths = 4) => ({ style: BorderStyle.SINGLE, size: eighths, color: color(hex) })

/** A table with its header row, which Word repeats on each page; its columns run with the language. */
export function dataTable(look: DocxLook, { columns, rows, notes }: TableBlock): readonly FileChild[] {
  const { template } = look
  const between = template.table?.line === undefined ? COLORS.line : `#${template.table.line}`
  const below = template.table?.line === undefined ? COLORS.lineStrong : `#${template.table.line}`
  const widths = columnWidths(
    look,
    columns.map(({ weight }) => weight),
  )
  const [dense, marked] = [denseColumns({ columns, rows }), markedColumns({ columns, rows })]
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, i) =>
      cell(look, words(column.label), {
        column,
        width: widths[i] ?? 0,
        style: 'TableHead',
        line: rule(template.table?.line === undefined ? COLORS.ink : `#${template.table.line}`, 8),
        fill: template.table?.headFill,
        last: i === columns.length - 1,
        keepNext: true,
        hung: marked[i] ?? false,
      }),
    ),
  })
  const body = rows.map((row, r) =>
    look.pieces.row(
      new TableRow({
        cantSplit: !dense.includes(true),
        children: row.map((one, i) =>
          cell(look, cellPhrase(one), {
            column: columns[i],
            width: widths[i] ?? 0,
            style: dense[i] ? 'TableDense' : 'TableText',
            line: rule(r === rows.length - 1 ? below : between),
            last: i === columns.length - 1,
            keepNext: r < rows.length - 1 && isKept(r, rows.length),
            hung: marked[i] === true && cutMark(one).mark === '',
          }),
        ),
      }),
    ),
  )
  return [
    new Table({
      rows: [head, ...body],
      width: { size: textWidth(look), type: WidthType.DXA },
      columnWidths: [...widths],
      layout: TableLayoutType.FIXED,
      borders: NO_BORDERS,
      visuallyRightToLeft: look.rtl,
    }),
    ...notes.map(
      (note) => new Paragraph({ style: 'TableNote', bidirectional: look.rtl, children: [...phraseRuns(look, note)] }),
    ),
    new Paragraph({ style: 'TableEnd' }),
  ]
}

/** An asterisk of a table's letters, in twips. In Hebrew and Arabic it stands on the side where nothing is aligned. */
const MARK_WIDTH = 66

/** A table of so few rows is not broken over two pages. */
const KEPT_TOGETHER = 12

/** Neither its first two rows nor its last three are parted from one another. */
function isKept(row: number, rows: number): boolean {
  return rows <= KEPT_TOGETHER || row < 2 || row >= rows - 3
}

interface CellLook {
  /** Six hex digits. */
  readonly fill?: string | undefined
  readonly keepNext: boolean
  /** Room is left for the mark that other figures of the column have at their end. */
  readonly hung: boolean
  readonly column: Column | undefined
  readonly width: number
  readonly style: string
  readonly line: ReturnType<typeof rule>
  readonly last: boolean
}

function cell(
  look: DocxLook,
  text: Phrase,
  { column, width, style, line, last, keepNext, fill, hung }: CellLook,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: look.rtl && !last ? 110 : 0, right: look.rtl || last ? 0 : 110 },
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    verticalAlign: style === 'TableHead' ? 'bottom' : 'top',
    borders: { top: NONE, left: NONE, right: NONE, bottom: line },
    children: [
      new Paragraph({
        style,
        keepNext,
        bidirectional: look.rtl,
        // Digits run from the left in each language: their ends are aligned on the right, where lines of Hebrew and Arabic start.
        alignment: column?.kind === 'number' && !look.rtl ? AlignmentType.END : AlignmentType.START,
        ...(hung && !look.rtl ? { indent: { end: MARK_WIDTH } } : {}),
        children: [...phraseRuns(look, text)],
      }),
    ],
  })
}

/** Key figures side by side, between two lines. */
export function keyFigures(look: DocxLook, { items }: KeyFiguresBlock): FileChild {
  const widths = columnWidths(
    look,
    items.map(() => 1),
  )
  return layoutTable(
    look,
    widths,
    items.map(({ value, label }) => [
      new Paragraph({ style: 'KeyFigure', bidirectional: look.rtl, children: [...phraseRuns(look, value)] }),
      new Paragraph({ style: 'KeyLabel', bidirectional: look.rtl, children: [...phraseRuns(look, label)] }),
    ]),
    { line: rule(COLORS.line) },
  )
}

/** Two parts side by side, one of them the column of a small chart. */
export function sideBySide(
  look: DocxLook,
  start: readonly Paragraph[],
  end: readonly Paragraph[],
  wide: 'start' | 'end',
): FileChild {
  return layoutTable(look, columnWidths(look, wide === 'start' ? [1.25, 1] : [1, 1.25]), [start, end], { gap: 420 })
}

/** The lines under the title: label and text. */
export function factsTable(look: DocxLook, facts: ReportModel['facts']): FileChild {
  const [first = 0, second = 0] = columnWidths(look, [1, 3.6])
  const line = (label: string, text: Phrase) =>
    new TableRow({
      children: [
        plainCell(first, [
          new Paragraph({ style: 'FactLabel', bidirectional: look.rtl, children: [...textRuns(look, label)] }),
        ]),
        plainCell(second, [
          new Paragraph({ style: 'TableText', bidirectional: look.rtl, children: [...phraseRuns(look, text)] }),
        ]),
      ],
    })
  return new Table({
    rows: facts.map(({ label, text }) => line(label, text)),
    width: { size: textWidth(look), type: WidthType.DXA },
    columnWidths: [first, second],
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, top: rule(COLORS.line), bottom: rule(COLORS.line) },
    visuallyRightToLeft: look.rtl,
  })
}

function plainCell(width: number, children: readonly Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 70, bottom: 70, left: 0, right: 0 },
    children: [...children],
  })
}

function layoutTable(
  look: DocxLook,
  widths: readonly number[],
  cells: readonly (readonly Paragraph[])[],
  { line = NONE, gap = 170 }: { readonly line?: ReturnType<typeof rule> | typeof NONE; readonly gap?: number } = {},
): FileChild {
  const row = new TableRow({
    cantSplit: true,
    children: cells.map(
      (children, i) =>
        new TableCell({
          width: { size: widths[i] ?? 0, type: WidthType.DXA },
          margins: besides(look, i === cells.length - 1 ? 0 : gap),
          children: [...children],
        }),
    ),
  })
  return new Table({
    rows: [row],
    width: { size: textWidth(look), type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, top: line, bottom: line },
    visuallyRightToLeft: look.rtl,
  })
}

/** Cell margins with a gap towards the next cell. */
function besides({ rtl }: DocxLook, gap: number) {
  return { top: 0, bottom: 0, left: rtl ? gap : 0, right: rtl ? 0 : gap }
}

/** Widths in twips that fill the text column. */
function columnWidths(look: DocxLook, weights: readonly number[]): readonly number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => Math.floor((textWidth(look) * weight) / total))
}
