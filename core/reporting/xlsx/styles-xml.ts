import { COLORS } from '../charts/look.ts'
import type { ReportColors } from '../look/report-colors.ts'
import { escapeXml } from '../xml.ts'
import type { SheetCell, TextLook } from './sheet.ts'

/** Looks up the number by which a cell names its look, and writes them all down in the end. */
export interface StyleBook {
  readonly indexOf: (cell: SheetCell) => number
  readonly xml: () => string
}

const hex = (color: string) => `FF${color.slice(1).toUpperCase()}`
const font = (inner: string, color: string) =>
  `<font>${inner}<color rgb="${hex(color)}"/><name val="Arial"/><family val="2"/></font>`

const fontsIn = ({ accent, heading }: ReportColors) => [
  font('<sz val="10"/>', COLORS.ink),
  font('<b/><sz val="15"/>', heading),
  font('<b/><sz val="11"/>', heading),
  font('<b/><sz val="10"/>', COLORS.ink),
  font('<sz val="9"/>', COLORS.ink2),
  font('<u/><sz val="10"/>', accent),
]

interface Look {
  readonly font: number
  readonly border: number
  readonly wraps: boolean
  /** Where the text stands: at the side the language begins, or the other. */
  readonly side: 'start' | 'end'
}

const LOOKS: Readonly<Record<TextLook, Look>> = {
  title: { font: 1, border: 0, wraps: false, side: 'start' },
  caption: { font: 2, border: 0, wraps: false, side: 'start' },
  head: { font: 3, border: 1, wraps: true, side: 'start' },
  headOfNumbers: { font: 3, border: 1, wraps: true, side: 'end' },
  text: { font: 0, border: 0, wraps: true, side: 'start' },
  note: { font: 4, border: 0, wraps: false, side: 'start' },
  link: { font: 5, border: 0, wraps: false, side: 'start' },
  wanting: { font: 0, border: 0, wraps: false, side: 'end' },
}

/** Text cells are of the type text, and say so to Excel too (`quotePrefix`): editing one never makes a formula of it. */
export function makeStyleBook(rtl: boolean, colors: ReportColors): StyleBook {
  const formats: string[] = []
  const styles: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']
  const remember = <T>(list: T[], one: T): number => {
    const known = list.indexOf(one)
    return known >= 0 ? known : list.push(one) - 1
  }
  return {
    indexOf: (cell) => {
      if (cell.kind === 'empty') return 0
      if (cell.kind === 'text') return remember(styles, textStyle(LOOKS[cell.look], rtl, directionOf(cell.text)))
      return remember(styles, numberStyle(FIRST_OWN_FORMAT + remember(formats, cell.format)))
    },
    xml: () => stylesXml(formats, styles, fontsIn(colors)),
  }
}

/** Lower numbers are Excel's own formats. */
const FIRST_OWN_FORMAT = 164

/** Excel's numbers for the direction in which a cell is read. */
type ReadingOrder = 1 | 2

/** A text runs in the direction of its first letter, whatever the sheet's, so that its full stop is where it ends. */
function directionOf(text: string): ReadingOrder {
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 2 : 1
}

function textStyle({ font: fontId, border, wraps, side }: Look, rtl: boolean, order: ReadingOrder): string {
  const horizontal = (side === 'start') === rtl ? 'right' : 'left'
  // A little room to the number in the column before.
  const indent = side === 'start' ? ' indent="1"' : ''
  return `<xf numFmtId="49" fontId="${fontId}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1" quotePrefix="1"><alignment horizontal="${horizontal}" vertical="top"${indent}${wraps ? ' wrapText="1"' : ''} readingOrder="${order}"/></xf>`
}

/** Numbers stand at the side where a sum would: the far one. */
function numberStyle(format: number): string {
  return `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>`
}

function stylesXml(formats: readonly string[], styles: readonly string[], fonts: readonly string[]): string {
  const own = formats.map((code, i) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + i}" formatCode="${escapeXml(code)}"/>`)
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${own.length === 0 ? '' : `<numFmts count="${own.length}">${own.join('')}</numFmts>`}<fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="${hex(COLORS.ink)}"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${styles.length}">${styles.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
}
