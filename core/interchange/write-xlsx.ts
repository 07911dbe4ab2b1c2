// Not fflate's Node entry, which declares a `require` of its own and cannot be bundled beside others that do.
import { zipSync } from 'fflate'
import { escapeXml } from './escape-xml.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
/** The same table gives the same bytes. */
const FIXED_TIME = '1980-01-01T00:00:00Z'

export interface XlsxTable {
  readonly sheet: string
  readonly rows: readonly (readonly string[])[]
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[]
  readonly isRightToLeft: boolean
}

/**
 * A table of text as a workbook of one sheet, its first row a header that stays in sight. Every cell is typed as text, and marked so that
 * it stays text when someone edits it: nothing is ever a formula. Source: ECMA-376 part 1, 18.
 */
export function writeXlsx(table: XlsxTable): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escapeXml(table.sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': sheetXml(table),
  }
  const encoder = new TextEncoder()
  const parts = Object.entries(files).map(([name, xml]) => [name, encoder.encode(`${HEAD}\n${xml}`)] as const)
  return zipSync(Object.fromEntries(parts), { mtime: FIXED_TIME })
}

/** 0: as it is; 1: header; 2: text that wraps and stays text. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`

function sheetXml({ rows, widths, isRightToLeft }: XlsxTable): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  const turned = isRightToLeft ? ' rightToLeft="1"' : ''
  const view = `<sheetView${turned} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>`
  const lines = rows.map((cells, row) => {
    const style = row === 0 ? 1 : 2
    return `<row r="${row + 1}">${cells.map((cell) => cellXml(cell, style)).join('')}</row>`
  })
  return `<worksheet xmlns="${MAIN}"><sheetViews>${view}</sheetViews><cols>${columns.join('')}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
}

/** An empty cell is written too, as the next one's place depends on it. */
function cellXml(text: string, style: number): string {
  if (text === '') return `<c s="${style}"/>`
  // What looks like Excel's own escape is escaped itself.
  const escaped = escapeXml(text.replace(/_(?=x[0-9A-F]{4}_)/gi, '_x005F_'))
  return `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`
}
