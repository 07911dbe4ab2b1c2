import { collectParagraphs } from './collect-paragraphs.ts'
import { type OfficeParts, visitPart } from './office-part.ts'
import type { Paragraph } from './paragraph.ts'

/** The text of a document and how many of what were left out. */
export interface DocxText {
  readonly paragraphs: readonly Paragraph[]
  readonly leftOut: ReadonlyMap<string, number>
}

/** What an element means to the text. */
type Meaning =
  | { readonly kind: 'paragraph' | 'run' | 'run-properties' | 'text' }
  /** Its text is not the document's: deleted or moved away, the reading aid of ruby, the same shape for older Word. */
  | { readonly kind: 'skipped' }
  /** Properties, in which `tab` is a tab stop and no tab. */
  | { readonly kind: 'properties' }
  | { readonly kind: 'character'; readonly is: string }
  | { readonly kind: 'left-out'; readonly what: string }

const MEANINGS: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ['p', { kind: 'paragraph' }],
  ['r', { kind: 'run' }],
  ['rPr', { kind: 'run-properties' }],
  ['t', { kind: 'text' }],
  ...['del', 'moveFrom', 'rt', 'Fallback'].map((name) => [name, { kind: 'skipped' }] as const),
  ...['pPr', 'tblPr', 'trPr', 'tcPr', 'sectPr', 'sdtPr'].map((name) => [name, { kind: 'properties' }] as const),
  ['tab', { kind: 'character', is: '\t' }],
  ['br', { kind: 'character', is: '\n' }],
  ['cr', { kind: 'character', is: '\n' }],
  ['noBreakHyphen', { kind: 'character', is: '\u2011' }],
  ['softHyphen', { kind: 'character', is: '\u00AD' }],
  ['footnoteReference', { kind: 'left-out', what: 'footnotes' }],
  ['endnoteReference', { kind: 'left-out', what: 'endnotes' }],
  ['commentReference', { kind: 'left-out', what: 'comments' }],
  ['blip', { kind: 'left-out', what: 'pictures' }],
  ['imagedata', { kind: 'left-out', what: 'pictures' }],
  ['chart', { kind: 'left-out', what: 'charts' }],
  ['relIds', { kind: 'left-out', what: 'diagrams' }],
  ['sym', { kind: 'left-out', what: 'symbols of special fonts' }],
  ['altChunk', { kind: 'left-out', what: 'embedded documents' }],
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
      const meaning = MEANINGS.get(name)
      if (meaning?.kind === 'skipped') skipping++
      if (meaning?.kind === 'properties') inProperties++
      if (skipping > 0) return
      if (inProperties > 0) {
        if (saysHeading(name, attributes, isHeadingStyle)) collector.makeHeading()
        return
      }
      isText = meaning?.kind === 'text'
      if (inRunProperties) isBold ||= saysBold(name, attributes)
      if (meaning?.kind === 'paragraph') collector.open()
      else if (meaning?.kind === 'run') isBold = false
      else if (meaning?.kind === 'run-properties') inRunProperties = true
      else if (meaning?.kind === 'character' && !inRunProperties) collector.add(meaning.is, isBold)
      else if (meaning?.kind === 'left-out') leftOut.set(meaning.what, (leftOut.get(meaning.what) ?? 0) + 1)
    },
    text: (text) => {
      if (isText && skipping === 0 && inProperties === 0) collector.add(text, isBold)
    },
    close: (name) => {
      isText = false
      const kind = MEANINGS.get(name)?.kind
      if (kind === 'run-properties') inRunProperties = false
      else if (kind === 'paragraph' && skipping === 0 && inProperties === 0) collector.close()
      else if (kind === 'skipped') skipping--
      else if (kind === 'properties') inProperties--
    },
  })
  return { paragraphs: collector.paragraphs, leftOut }
}

type Attributes = Readonly<Record<string, string>>

/** Whether a property of a run makes it bold, for letters of either direction. */
function saysBold(name: string, attributes: Attributes): boolean {
  if (name === 'b' || name === 'bCs') return !['0', 'false', 'off'].includes(sayValue(attributes))
  return name === 'rStyle' && /strong|bold/i.test(sayValue(attributes))
}

/** Levels 0–8 of the outline are headings; 9 is the text itself. */
function saysHeading(name: string, attributes: Attributes, isHeadingStyle: (style: string) => boolean): boolean {
  if (name === 'pStyle') return isHeadingStyle(sayValue(attributes))
  return name === 'outlineLvl' && /^[0-8]$/.test(sayValue(attributes))
}

function sayValue(attributes: Attributes): string {
  return attributes['w:val'] ?? attributes.val ?? ''
}
