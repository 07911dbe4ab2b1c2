import type { ReportModel } from '../report-model.ts'
import { escapeXml } from '../xml.ts'
import { packParts } from '../zip.ts'
import type { Sheet } from './sheet.ts'
import { makeTexts, sheetXml } from './sheet-xml.ts'
import { makeStyleBook } from './styles-xml.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** Sheets as an XLSX file. It tells a title and nothing else of itself: no person, no program, no date, no path. */
export function writeWorkbook(
  { title, look, direction }: Pick<ReportModel, 'title' | 'look' | 'direction'>,
  sheets: readonly Sheet[],
): Uint8Array {
  const rtl = direction === 'rtl'
  const styles = makeStyleBook(rtl, look.colors)
  const texts = makeTexts()
  const pages = sheets.map((sheet, i) => [
    `xl/worksheets/sheet${i + 1}.xml`,
    HEAD + sheetXml(sheet, { rtl, styles, texts, isFirst: i === 0 }),
  ])
  return packParts({
    '[Content_Types].xml': HEAD + contentTypes(sheets.length),
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml': HEAD + workbookXml(sheets),
    'xl/_rels/workbook.xml.rels': HEAD + workbookParts(sheets.length),
    ...Object.fromEntries(pages),
    'xl/styles.xml': styles.xml(),
    'xl/sharedStrings.xml': HEAD + texts.xml(),
  })
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}"/>`
  const pages = count(sheets).map((n) => part(`xl/worksheets/sheet${n}.xml`, `${TYPES}.worksheet+xml`))
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('xl/workbook.xml', `${TYPES}.sheet.main+xml`)}${pages.join('')}${part('xl/styles.xml', `${TYPES}.styles+xml`)}${part('xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`)}${part('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')}</Types>`
}

function workbookXml(sheets: readonly Sheet[]): string {
  const tabs = sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tabs.join('')}</sheets></workbook>`
}

function workbookParts(sheets: number): string {
  const part = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  const pages = count(sheets).map((n) => part(n, 'worksheet', `worksheets/sheet${n}.xml`))
  return `<Relationships xmlns="${PACKAGE}/relationships">${pages.join('')}${part(sheets + 1, 'styles', 'styles.xml')}${part(sheets + 2, 'sharedStrings', 'sharedStrings.xml')}</Relationships>`
}

function count(n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => i + 1)
}
