import { openZip } from '#core/files/open-zip.ts'
import { XmlRefusal } from '#core/files/walk-xml.ts'
import { readOdtText } from './odt-text.ts'
import { visitPart } from './office-part.ts'
import { type ParagraphReading, sayLeftOut } from './paragraph.ts'
import { sayPackage } from './say-package.ts'

const PARTS = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml'])

/**
 * Reads the text of an OpenDocument text (LibreOffice, Google Docs): paragraphs and headings, cells of tables among them.
 * Footnotes, comments and pictures are left out and counted; text deleted under tracked changes is not in it.
 */
export async function readOdt(bytes: Uint8Array): Promise<ParagraphReading> {
  const zip = await openZip(bytes, (name) => PARTS.has(name))
  if (!zip.ok) return zip
  try {
    let isEncrypted = false
    visitPart(zip.parts, 'META-INF/manifest.xml', {
      open: (name) => {
        isEncrypted ||= name === 'encryption-data'
      },
    })
    if (isEncrypted) return { ok: false, why: 'The file is protected by a password. Save it without the password.' }
    if (!zip.parts.has('content.xml')) {
      const why = `The file is ${sayPackage(zip.names)}, not an OpenDocument text (.odt). Save it from LibreOffice as .odt.`
      return { ok: false, why }
    }
    const { paragraphs, leftOut } = readOdtText(zip.parts)
    return { ok: true, paragraphs, leftOut: sayLeftOut(leftOut) }
  } catch (error) {
    if (!(error instanceof XmlRefusal)) throw error
    return {
      ok: false,
      why: `The document cannot be read (${error.message}). Open it in LibreOffice and save it again.`,
    }
  }
}
