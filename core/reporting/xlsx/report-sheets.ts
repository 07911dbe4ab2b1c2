import { chartTable } from '../charts/chart-table.ts'
import { placedFigures } from '../figures-in.ts'
import { quotesOf } from '../number-blocks.ts'
import { plain } from '../phrase.ts'
import type { Block, ChartBlock, ReportModel, TableBlock } from '../report-model.ts'
import type { Words } from '../words/en.ts'
import { type SheetCell, text, widthsFor } from './sheet.ts'
import { figureCell, type SheetColumn, sheetColumns } from './table-columns.ts'

/** A sheet that holds something of the report, before it has its name in the workbook. */
export interface DataSheet {
  readonly wantedName: string
  /** What it holds, in a sentence. */
  readonly caption: string
  readonly columns: readonly SheetColumn[]
  readonly notes: readonly string[]
}

/** A sheet for each table and each chart, one of all quotes and one of all figures with where they come from. */
export function dataSheets(model: ReportModel, w: Words): readonly DataSheet[] {
  const blocks = model.sections.flatMap((section) => section.blocks)
  const quotes = quotesOf(model.sections)
  return [
    ...blocks.filter((block) => block.kind === 'table').map((block) => tableSheet(block, w)),
    ...blocks.filter((block) => block.kind === 'chart').map((block) => chartSheet(block, w)),
    ...(quotes.length === 0 ? [] : [quotesSheet(model, w)]),
    figuresSheet(model, w),
  ]
}

function tableSheet(block: TableBlock, w: Words): DataSheet {
  const caption = plain(block.caption)
  const name = `${w.cover.table} ${block.number}`
  return {
    wantedName: `${name} ${caption}`,
    caption: `${name}. ${caption}`,
    columns: sheetColumns(block, w),
    notes: block.notes.map(plain),
  }
}

function chartSheet({ number, title, subtitle, spec }: ChartBlock, w: Words): DataSheet {
  const name = `${w.cover.figure} ${number}`
  const { columns, rows } = chartTable(spec, w)
  return {
    wantedName: name,
    caption: `${name}. ${plain(title)}`,
    columns: columns.map((head, i) => {
      const cells = rows.map((row): SheetCell => {
        const cell = row[i] ?? ''
        if (typeof cell === 'string') return text(cell)
        return figureCell({ kind: 'figure', ...cell, why: null, evidence: NO_EVIDENCE }) ?? text('')
      })
      return { head, kind: cells.some(({ kind }) => kind === 'number') ? 'number' : 'text', cells, example: null }
    }),
    notes: [plain(subtitle)],
  }
}

const NO_EVIDENCE = { kind: 'figure', path: '', measure: null, n: null, waves: [] } as const

function quotesSheet({ sections }: ReportModel, w: Words): DataSheet {
  const { sheets, appendix } = w
  const quotes = quotesOf(sections)
  const words = (head: string, of: (quote: (typeof quotes)[number]) => string): SheetColumn => ({
    ...column(
      head,
      quotes.map((quote) => text(of(quote))),
    ),
  })
  const numbers = (head: string, of: (quote: (typeof quotes)[number]) => number): SheetColumn =>
    column(
      head,
      quotes.map((quote) => whole(of(quote))),
    )
  return {
    wantedName: sheets.quotes,
    caption: sheets.quotes,
    columns: [
      numbers(appendix.quote, ({ evidence }) => evidence.number),
      words(sheets.text, (quote) => quote.text),
      words(appendix.code, ({ evidence }) => evidence.code),
      words(appendix.document, ({ evidence }) => evidence.documentPseudonym),
      numbers(sheets.start, ({ evidence }) => evidence.startCodePoint),
      numbers(sheets.end, ({ evidence }) => evidence.endCodePoint),
    ],
    notes: [appendix.evidenceIntro],
  }
}

function figuresSheet(model: ReportModel, w: Words): DataSheet {
  const { sheets, themes } = w
  const placed = placedFigures(model)
  const words = (head: string, of: (one: (typeof placed)[number]) => string): SheetColumn =>
    column(
      head,
      placed.map((one) => text(of(one))),
    )
  return {
    wantedName: sheets.figures,
    caption: sheets.figures,
    columns: [
      words(sheets.section, ({ section }) => (section === null ? '' : `${section.number} ${section.heading}`)),
      words(sheets.place, ({ block }) => placeOf(block, w)),
      words(sheets.inWords, ({ phrase }) => plain(phrase)),
      words(sheets.printed, ({ figure }) => figure.text),
      column(
        sheets.value,
        placed.map(({ figure }) => figureCell(figure) ?? text('')),
      ),
      words(sheets.measure, ({ figure }) => figure.evidence.measure ?? ''),
      words(sheets.path, ({ figure }) => figure.evidence.path),
      column(
        themes.n,
        placed.map(({ figure }) => (figure.evidence.n === null ? text('') : whole(figure.evidence.n))),
      ),
      words(sheets.waves, ({ figure }) => figure.evidence.waves.join(', ')),
    ],
    notes: [w.appendix.figuresNote],
  }
}

function placeOf(block: Block | null, { cover }: Words): string {
  if (block?.kind === 'table') return `${cover.table} ${block.number}`
  return block?.kind === 'chart' ? `${cover.figure} ${block.number}` : ''
}

function column(head: string, cells: readonly SheetCell[]): SheetColumn {
  return { head, kind: cells.some(({ kind }) => kind === 'number') ? 'number' : 'text', cells, example: null }
}

function whole(value: number): SheetCell {
  return { kind: 'number', value, format: '0' }
}

/** The sheet as it stands in the workbook: caption, heads, rows, notes. */
export function layOut(name: string, { caption, columns, notes }: DataSheet) {
  const heads = columns.map((column) => text(column.head, isAtFarSide(column) ? 'headOfNumbers' : 'head'))
  const count = Math.max(0, ...columns.map(({ cells }) => cells.length))
  const body = Array.from({ length: count }, (_, r) => columns.map(({ cells }) => cells[r] ?? text('')))
  const under = notes.length === 0 ? [] : [[], ...notes.map((note) => [text(note, 'note')])]
  const rows = [[text(caption, 'caption')], heads, ...body, ...under]
  return { name, widths: widthsFor(rows, 1), frozenRows: 2, rows }
}

/** Numbers, and figures in words, stand at the far side; so does what is over them. */
function isAtFarSide({ kind, cells }: SheetColumn): boolean {
  return kind === 'number' || cells.some((cell) => cell.kind === 'text' && cell.look === 'wanting')
}
