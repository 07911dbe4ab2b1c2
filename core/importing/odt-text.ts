import { collectParagraphs } from './collect-paragraphs.ts'
import { readOdtStyles } from './odt-styles.ts'
import { type OfficeParts, visitPart } from './office-part.ts'
import type { Paragraph } from './paragraph.ts'

/** The text of an OpenDocument text and how many of what were left out. */
interface OdtText {
  readonly paragraphs: readonly Paragraph[]
  readonly leftOut: ReadonlyMap<string, number>
}

/** Elements whose text is not the document's: what was deleted, descriptions of pictures, the reading aid of ruby. */
const SKIPPED = new Set(['tracked-changes', 'note', 'annotation', 'desc', 'ruby-text', 'forms', 'scripts'])
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['note', 'footnotes'],
  ['annotation', 'comments'],
  ['image', 'pictures'],
  ['object', 'embedded objects'],
  ['object-ole', 'embedded objects'],
])

/** Reads the paragraphs of an OpenDocument text. Throws `XmlRefusal` when its XML is broken. Source: OpenDocument 1.3 part 3, 5 and 6. */
export function readOdtText(parts: OfficeParts): OdtText {
  const styles = readOdtStyles(parts)
  const collector = collectParagraphs()
  const leftOut = new Map<string, number>()
  // Whether each open element within a paragraph is bold; paragraphs in a text box start anew.
  const bold: boolean[] = []
  let skipping = 0
  let inText = 0
  let frames = 0
  let isAfterSpace = true
  const add = (text: string): void => {
    collector.add(text, bold.at(-1) ?? false)
  }
  visitPart(parts, 'content.xml', {
    open: (name, attributes) => {
      if (name === 'text') inText++
      if (name === 'frame') frames++
      const what = LEFT_OUT.get(name)
      if (what !== undefined && inText > 0 && skipping === 0) leftOut.set(what, (leftOut.get(what) ?? 0) + 1)
      // `title` in a frame is the picture's; elsewhere it is a field with the document's own title.
      if (SKIPPED.has(name) || (name === 'title' && frames > 0)) skipping++
      if (skipping > 0 || inText === 0) return
      const style = attributes['text:style-name'] ?? ''
      if (name === 'p' || name === 'h') {
        collector.open()
        if (name === 'h' || styles.isHeading(style)) collector.makeHeading()
        isAfterSpace = true
        bold.push(styles.isBold(style))
      } else if (name === 'span') bold.push(styles.isBold(style) || (bold.at(-1) ?? false))
      else if (name === 's') add(' '.repeat(Math.min(1000, Math.max(1, Number(attributes['text:c'] ?? 1) || 1))))
      else if (name === 'tab') add('\t')
      else if (name === 'line-break') add('\n')
      if (name === 's' || name === 'tab') isAfterSpace = false
      if (name === 'line-break') isAfterSpace = true
    },
    text: (text) => {
      if (skipping > 0 || bold.length === 0) return
      // Runs of white space are one space, and none at the start, unless written as elements of their own.
      const single = text.replace(/[ \t\r\n]+/g, ' ')
      const shown = isAfterSpace && single.startsWith(' ') ? single.slice(1) : single
      if (single !== '') isAfterSpace = single.endsWith(' ')
      add(shown)
    },
    close: (name) => {
      if (skipping === 0 && bold.length > 0 && (name === 'p' || name === 'h' || name === 'span')) {
        bold.pop()
        if (name !== 'span') collector.close()
      }
      if (name === 'text') inText--
      if (SKIPPED.has(name) || (name === 'title' && frames > 0)) skipping--
      if (name === 'frame') frames--
    },
  })
  return { paragraphs: collector.paragraphs, leftOut }
}
