import { wordsOf } from './context.ts'
import { plain } from './phrase.ts'
import type { Figure, ReportModel } from './report-model.ts'
import type { Words } from './words/en.ts'
import { type DataSheet, dataSheets, layOut } from './xlsx/report-sheets.ts'
import { linkTo, type Sheet, type SheetCell, text, widthsFor } from './xlsx/sheet.ts'
import { sheetNames } from './xlsx/sheet-names.ts'
import { columnName } from './xlsx/sheet-xml.ts'
import type { SheetColumn } from './xlsx/table-columns.ts'
import { writeWorkbook } from './xlsx/workbook.ts'

/**
 * The report's tables, the values of its charts, its quotes and all its figures as a workbook, each kept whole and shown as
 * printed. First comes a list of the sheets, last what each of their columns means.
 */
export function renderXlsx(model: ReportModel): Uint8Array {
  const w = wordsOf(model.language)
  const sheets = dataSheets(model, w)
  const [first = '', ...rest] = sheetNames([
    w.sheets.contents,
    ...sheets.map(({ wantedName }) => wantedName),
    w.sheets.dictionary,
  ])
  const names = rest.slice(0, -1)
  const last = rest.at(-1) ?? ''
  return writeWorkbook(model, [
    contentsSheet(model, first, [...names, last], sheets, w),
    ...sheets.map((sheet, i) => layOut(names[i] ?? '', sheet)),
    dictionarySheet(last, names, sheets, w),
  ])
}

function contentsSheet(
  { kind, title, subtitle, facts }: ReportModel,
  name: string,
  names: readonly string[],
  sheets: readonly DataSheet[],
  { sheets: s }: Words,
): Sheet {
  const line = (sheet: string, i: number): readonly SheetCell[] => {
    const data = sheets[i]
    const rows = data?.columns[0]?.cells.length
    return [
      linkTo(sheet),
      text(data?.caption ?? s.dictionary),
      rows === undefined ? text('') : { kind: 'number', value: rows, format: '0' },
    ]
  }
  const rows = [
    [text(title, 'title')],
    [text(`${kind}. ${plain(subtitle)}`, 'note')],
    ...facts.map((fact) => [text(`${fact.label}: ${plain(fact.text)}`, 'note')]),
    [],
    [text(s.sheet, 'head'), text(s.holds, 'head'), text(s.rows, 'headOfNumbers')],
    ...names.map(line),
    [],
    [text(s.note, 'note')],
  ]
  return { name, widths: widthsFor(rows, 3 + facts.length), frozenRows: 0, rows }
}

function dictionarySheet(
  name: string,
  names: readonly string[],
  sheets: readonly DataSheet[],
  { sheets: s }: Words,
): Sheet {
  const line = (sheet: string, { head, kind, example }: SheetColumn, column: number): readonly SheetCell[] => [
    column === 0 ? linkTo(sheet) : text(sheet),
    text(columnName(column)),
    text(head),
    text(kind === 'number' ? s.number : s.words),
    text(example?.text ?? ''),
    text(example === null ? '' : sourceOf(example)),
  ]
  const heads = [s.sheet, s.column, s.heading, s.kind, s.shown, s.from].map((head) => text(head, 'head'))
  const rows = [
    [text(s.dictionary, 'caption')],
    heads,
    ...sheets.flatMap(({ columns }, i) => columns.map((column, c) => line(names[i] ?? '', column, c))),
    [],
    [text(s.note, 'note')],
  ]
  return { name, widths: widthsFor(rows, 1), frozenRows: 2, rows }
}

/** Where the figures of a column stand, whichever the measure of the row. */
function sourceOf({ evidence }: Figure): string {
  return evidence.path.replace(/\[[^\]]*[^\d\]][^\]]*\]/g, '[…]')
}
