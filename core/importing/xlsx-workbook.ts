import { type OfficeParts, readRelationships, visitPart } from './office-part.ts'
import { isDateFormat } from './xlsx-dates.ts'

/** What a workbook says of its sheets, and what their cells refer to. */
export interface XlsxWorkbook {
  /** Worksheets in their order. */
  readonly sheets: readonly XlsxSheetEntry[]
  readonly strings: readonly string[]
  /** For each cell style, whether it shows numbers as dates. */
  readonly dateStyles: readonly boolean[]
  readonly is1904: boolean
}

export interface XlsxSheetEntry {
  readonly name: string
  readonly isVisible: boolean
  /** Name of its part in the archive. */
  readonly part: string
}

/** The parts of the archive that a table needs. */
export function isXlsxPart(name: string): boolean {
  return /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i.test(
    name,
  )
}

/** Reads all of a workbook but its cells. Throws `XmlRefusal` when its XML is broken. Source: ECMA-376 part 1, 18. */
export function readWorkbook(parts: OfficeParts): XlsxWorkbook {
  const relationships = readRelationships(parts, 'xl/_rels/workbook.xml.rels', 'xl/')
  const targets = new Map(relationships.map(({ id, target }) => [id, target]))
  const sheets: XlsxSheetEntry[] = []
  let is1904 = false
  visitPart(parts, 'xl/workbook.xml', {
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const part = targets.get(attributes['r:id'] ?? attributes.id ?? '')
      if (part && parts.has(part))
        sheets.push({ name: attributes.name ?? '', isVisible: (attributes.state ?? 'visible') === 'visible', part })
    },
  })
  return { sheets, strings: readStrings(parts), dateStyles: readDateStyles(parts), is1904 }
}

function readStrings(parts: OfficeParts): readonly string[] {
  const strings: string[] = []
  let text = ''
  let isText = false
  let isPhonetic = false
  visitPart(parts, 'xl/sharedStrings.xml', {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') isPhonetic = true
      isText = name === 't' && !isPhonetic
    },
    text: (piece) => {
      if (isText) text += piece
    },
    close: (name) => {
      isText = false
      if (name === 'rPh') isPhonetic = false
      if (name === 'si') strings.push(unescapeText(text))
    },
  })
  return strings
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function readDateStyles(parts: OfficeParts): readonly boolean[] {
  const codes = new Map<number, string>()
  const styles: boolean[] = []
  let inCellStyles = false
  visitPart(parts, 'xl/styles.xml', {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (name === 'cellXfs') inCellStyles = true
      if (name !== 'xf' || !inCellStyles) return
      const id = Number(attributes.numFmtId ?? 0)
      styles.push(isDateFormat(id, codes.get(id)))
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return styles
}
