import { openZip } from '#core/files/open-zip.ts'
import { XmlRefusal } from '#core/files/walk-xml.ts'
import { findHeadingStyles } from './docx-headings.ts'
import { readDocxText } from './docx-text.ts'
import { readRelationships } from './office-part.ts'
import { type ParagraphReading, sayLeftOut } from './paragraph.ts'
import { sayPackage } from './say-package.ts'

/**
 * Reads the text of a Word document: paragraphs as they are read, line breaks within them as LF, deleted text (tracked changes)
 * without. Footnotes, comments and pictures are left out and counted. No markup, link or file beyond the document is followed.
 * Read from its XML and not by mammoth, which drops the text in `w:dir` and `w:bdo`, as Word writes around words of the
 * other direction, and in simple fields, ruby and equations.
 */
export async function readDocx(bytes: Uint8Array): Promise<ParagraphReading> {
  const zip = await openZip(bytes, (name) => name === '_rels/.rels' || /^word\/[^/]+\.xml$/i.test(name))
  if (!zip.ok) return zip
  try {
    const start = readRelationships(zip.parts, '_rels/.rels', '').find(({ type }) => type === 'officeDocument')
    const part = start?.target ?? 'word/document.xml'
    if (!zip.parts.has(part)) {
      return {
        ok: false,
        why: `The file is ${sayPackage(zip.names)}, not a Word document (.docx). Save it from Word as .docx.`,
      }
    }
    const { paragraphs, leftOut } = readDocxText(zip.parts, part, findHeadingStyles(zip.parts))
    return { ok: true, paragraphs, leftOut: sayLeftOut(leftOut) }
  } catch (error) {
    if (!(error instanceof XmlRefusal)) throw error
    return { ok: false, why: `The Word document cannot be read (${error.message}). Open it in Word and save it again.` }
  }
}
