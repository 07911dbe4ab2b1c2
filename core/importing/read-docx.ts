import { openZip } from './open-zip.ts'
import { sayPackage } from './say-package.ts'

/** A paragraph of a document, with how much of its beginning is bold (UTF-16 units; 0 when it is bold throughout or not at all). */
export interface Paragraph {
  readonly text: string
  readonly boldStart: number
}

/** A document's paragraphs in reading order, those of table cells among them, and what was left out; or why it was not read. */
export type DocxReading =
  | { readonly ok: true; readonly paragraphs: readonly Paragraph[]; readonly leftOut: readonly string[] }
  | { readonly ok: false; readonly why: string }

/** What is used of mammoth's document tree. */
interface Element {
  readonly type: string
  readonly value?: unknown
  readonly children?: readonly Element[]
  readonly isBold?: boolean
  readonly notes?: { readonly _notes?: object }
  readonly comments?: readonly unknown[]
}

/**
 * Reads the text of a Word document: paragraphs as they are read, line breaks within them as LF, deleted text (tracked changes)
 * without. Footnotes, comments and pictures are left out and counted. No markup, link or file beyond the document is followed.
 */
export async function readDocx(bytes: Uint8Array): Promise<DocxReading> {
  const checked = await openZip(bytes)
  if (!checked.ok) return checked
  if (!checked.names.some((name) => name.startsWith('word/'))) {
    return {
      ok: false,
      why: `The file is ${sayPackage(checked.names)}, not a Word document. Give the .docx file itself.`,
    }
  }
  try {
    const document = await loadTree(bytes)
    const paragraphs = listParagraphs(document).map(readParagraph)
    return { ok: true, paragraphs, leftOut: listLeftOut(document) }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { ok: false, why: `The Word document is damaged (${detail}). Open it in Word and save it again.` }
  }
}

async function loadTree(bytes: Uint8Array): Promise<Element> {
  const { default: mammoth } = await import('mammoth')
  let tree: Element | null = null
  await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      externalFileAccess: false,
      // The tree is all that is wanted: HTML is made of an empty document.
      transformDocument: (document: Element) => {
        tree = document
        return { ...document, children: [] }
      },
    },
  )
  if (tree === null) throw new Error('no text in it')
  return tree
}

function listParagraphs(element: Element): readonly Element[] {
  if (element.type === 'paragraph') return [element]
  return (element.children ?? []).flatMap(listParagraphs)
}

function readParagraph(paragraph: Element): Paragraph {
  const pieces = listPieces(paragraph, false)
  const text = pieces.map((piece) => piece.text).join('')
  let boldStart = 0
  for (const piece of pieces) {
    if (!piece.isBold && piece.text.trim() !== '') break
    boldStart += piece.text.length
  }
  return { text, boldStart: boldStart < text.length ? boldStart : 0 }
}

function listPieces(element: Element, isBold: boolean): readonly { readonly text: string; readonly isBold: boolean }[] {
  if (element.type === 'text') return [{ text: String(element.value ?? '').normalize('NFC'), isBold }]
  if (element.type === 'tab') return [{ text: '\t', isBold }]
  if (element.type === 'break') return [{ text: '\n', isBold }]
  const bold = isBold || element.isBold === true
  return (element.children ?? []).flatMap((child) => listPieces(child, bold))
}

function listLeftOut(document: Element): readonly string[] {
  const notes = Object.keys(document.notes?._notes ?? {}).length
  const comments = document.comments?.length ?? 0
  const images = countType(document, 'image')
  return [
    notes > 0 ? `${notes} footnotes or endnotes` : '',
    comments > 0 ? `${comments} comments` : '',
    images > 0 ? `${images} pictures` : '',
  ].filter((text) => text !== '')
}

function countType(element: Element, type: string): number {
  const own = element.type === type ? 1 : 0
  return (element.children ?? []).reduce((sum, child) => sum + countType(child, type), own)
}
