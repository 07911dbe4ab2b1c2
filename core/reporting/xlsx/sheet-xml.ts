import { escapeXml } from '../xml.ts'
import { rowHeight, type Sheet, type SheetCell } from './sheet.ts'
import type { StyleBook } from './styles-xml.ts'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** The workbook's texts, each kept once; cells name them by number. */
export interface Texts {
  readonly indexOf: (text: string) => number
  readonly xml: () => string
}

export function makeTexts(): Texts {
  const known = new Map<string, number>()
  let uses = 0
  return {
    indexOf: (text) => {
      uses += 1
      const kept = cut(text)
      const index = known.get(kept) ?? known.size
      known.set(kept, index)
      return index
    },
    xml: () => {
      const items = [...known.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(literal(text))}</t></si>`)
      return `<sst xmlns="${MAIN}" count="${uses}" uniqueCount="${known.size}">${items.join('')}</sst>`
    },
  }
}

/** No cell holds more; Excel calls a file with a longer text damaged. */
const LONGEST = 32_767

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text
    .slice(0, LONGEST - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')}…`
}

/** Excel reads `_x0041_` as a character; so spelt in a text, it is told that the first `_` is one. */
function literal(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
}

interface SheetContext {
  readonly rtl: boolean
  readonly styles: StyleBook
  readonly texts: Texts
  readonly isFirst: boolean
}

/** One sheet as its part of the file. */
export function sheetXml({ widths, frozenRows, rows }: Sheet, context: SheetContext): string {
  const { rtl, isFirst } = context
  const frozen = `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A${frozenRows + 1}" sqref="A${frozenRows + 1}"/>`
  const view = `<sheetViews><sheetView${rtl ? ' rightToLeft="1"' : ''}${isFirst ? ' tabSelected="1"' : ''} showGridLines="0" workbookViewId="0">${frozenRows > 0 ? frozen : ''}</sheetView></sheetViews>`
  const cols = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  const body = rows.map((row, r) => {
    const height = rowHeight(row, widths)
    const high = height === null ? '' : ` ht="${height}" customHeight="1"`
    return `<row r="${r + 1}"${high}>${row.map((cell, c) => cellXml(cell, r, c, context)).join('')}</row>`
  })
  const links = rows.flatMap((row, r) => row.flatMap((cell, c) => linkXml(cell, r, c)))
  const area = `A1:${columnName(Math.max(0, widths.length - 1))}${Math.max(1, rows.length)}`
  return `<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${area}"/>${view}<sheetFormatPr defaultRowHeight="15"/>${cols.length === 0 ? '' : `<cols>${cols.join('')}</cols>`}<sheetData>${body.join('')}</sheetData>${links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><ignoredErrors><ignoredError sqref="${area}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
}

function cellXml(cell: SheetCell, row: number, column: number, { styles, texts }: SheetContext): string {
  if (cell.kind === 'empty') return ''
  const at = `r="${columnName(column)}${row + 1}" s="${styles.indexOf(cell)}"`
  // The shortest spelling of a double that reads back as the same double.
  if (cell.kind === 'number') return `<c ${at}><v>${String(cell.value)}</v></c>`
  return `<c ${at} t="s"><v>${texts.indexOf(cell.text)}</v></c>`
}

function linkXml(cell: SheetCell, row: number, column: number): string | [] {
  if (cell.kind !== 'text' || cell.link === undefined) return []
  const target = `'${cell.link.replaceAll("'", "''")}'!A1`
  return `<hyperlink ref="${columnName(column)}${row + 1}" location="${escapeXml(target)}"/>`
}

/** `A` … `Z`, `AA` …, from 0. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter
}
