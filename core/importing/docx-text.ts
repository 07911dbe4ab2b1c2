import { collectParagraphs } from './collect-paragraphs.ts'
import { type OfficeParts, visitPart } from './office-part.ts'
import type { Paragraph } from './paragraph.ts'

/** The text of a document and how many of what were left out. */
export interface DocxText {
  readonly paragraphs: readonly Paragraph[]
  readonly leftOut: ReadonlyMap<string, number>
}

/** Elements whose text is not the document's: deleted or moved away, the reading aid of ruby, the same shape for older Word. */
const SKIPPED = new Set(['del', 'moveFrom', 'rt', 'Fallback'])
/** Properties, in which `tab` is a tab stop and no tab. */
const PROPERTIES = new Set(['pPr', 'tblPr', 'trPr', 'tcPr', 'sectPr', 'sdtPr'])

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
  ['softHyphen', '\u00AD'],
])

const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['footnoteReference', 'footnotes'],
  ['endnoteReference', 'endnotes'],
  ['commentReference', 'comments'],
  ['blip', 'pictures'],
  ['imagedata', 'pictures'],
  ['chart', 'charts'],
  ['relIds', 'diagrams'],
  ['sym', 'symbols of special fonts'],
  ['altChunk', 'embedded documents'],
])

/**
 * Reads the paragraphs of a document's main part; those in a style that `isHeadingStyle` names, or with a level of the outline of
 * their own, are headings. Throws `XmlRefusal` when its XML is broken. Source: ECMA-376 part 1, 17.3.
 */
export function readDocxText(parts: OfficeParts, part: string, isHeadingStyle: (style: string) => boolean): DocxText {
  const collector = collectParagraphs()
  const leftOut = new Map<string, number>()
  let skipping = 0
  let inProperties = 0
  let inRunProperties = false
  let isBold = false
  let isText = false
  visitPart(parts, part, {
    open: (name, attributes) => {
      if (SKIPPED.has(name)) skipping++
      if (PROPERTIES.has(name)) inProperties++
      const value = attributes['w:val'] ?? attributes.val
      if (inProperties > 0 && skipping === 0 && saysHeading(name, value, isHeadingStyle)) collector.makeHeading()
      if (skipping > 0 || inProperties > 0) return
      if (name === 'p') collector.open()
      if (name === 'r') isBold = false
      if (name === 'rPr') inRunProperties = true
      if (inRunProperties) isBold ||= saysBold(name, value)
      else collector.add(CHARACTERS.get(name) ?? '', isBold)
      isText = name === 't'
      const what = LEFT_OUT.get(name)
      if (what !== undefined) leftOut.set(what, (leftOut.get(what) ?? 0) + 1)
    },
    text: (text) => {
      if (isText && skipping === 0 && inProperties === 0) collector.add(text, isBold)
    },
    close: (name) => {
      isText = false
      if (name === 'rPr') inRunProperties = false
      if (name === 'p' && skipping === 0 && inProperties === 0) collector.close()
      if (SKIPPED.has(name)) skipping--
      if (PROPERTIES.has(name)) inProperties--
    },
  })
  return { paragraphs: collector.paragraphs, leftOut }
}

/** Whether a property of a run makes it bold, for letters of either direction. */
function saysBold(name: string, value: string | undefined): boolean {
  if (name === 'b' || name === 'bCs') return !['0', 'false', 'off'].includes(value ?? '')
  return name === 'rStyle' && /strong|bold/i.test(value ?? '')
}

/** Levels 0–8 of the outline are headings; 9 is the text itself. */
function saysHeading(name: string, value: string | undefined, isHeadingStyle: (style: string) => boolean): boolean {
  if (name === 'pStyle') return value !== undefined && isHeadingStyle(value)
  return name === 'outlineLvl' && /^[0-8]$/.test(value ?? '')
}
