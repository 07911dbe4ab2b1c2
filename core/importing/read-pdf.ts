import { countScripts } from '../text/script.ts'
import { type ParagraphReading, plainParagraph, type Remark } from './paragraph.ts'
import { linesOfPages, type PdfPiece } from './pdf-lines.ts'
import { joinLines } from './pdf-paragraphs.ts'
import { isVisualOrder, toReadingOrder } from './text-order.ts'

/** No transcript has more. */
const MAX_PAGES = 5000

/**
 * The joined letters lam and alef are one sign in many fonts, and come out as alef and lam. Put right where nothing else can be
 * meant: alone (`ال` is no word), and before a hamza or madda (`اإل` for `الإ`).
 */
function mendLamAlef(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}])ال(?![\p{L}\p{M}])/gu, 'لا').replace(/ا([أإآ])ل/g, 'ال$1')
}

/** The pieces of each page, and how many were left out because they stand aslant. */
interface PdfPages {
  readonly pages: readonly (readonly PdfPiece[])[]
  readonly slanted: number
  /** Of the first page, in points. */
  readonly width: number
}

/**
 * Reads the text layer of a PDF: lines by where they stand on the page, joined to paragraphs; heads, feet and page numbers that
 * come back are left out. Hebrew and Arabic in the order of the eye are put in reading order, and said. A PDF with a password,
 * damaged, or of pictures only is refused. Never throws.
 */
export async function readPdf(bytes: Uint8Array): Promise<ParagraphReading> {
  const strict = await extractPieces(bytes, true)
  const read = 'why' in strict && strict.isDamaged ? await extractPieces(bytes, false) : strict
  if ('why' in read) return { ok: false, why: read.why }
  const blank = read.pages.flatMap((pieces, i) => (pieces.every((piece) => piece.text.trim() === '') ? [i + 1] : []))
  if (blank.length === read.pages.length) {
    const why =
      'The PDF has no text, only pictures of pages. Have its text recognised (OCR) in Acrobat or a scanning program, and save it again.'
    return { ok: false, why }
  }
  const { hebrew, arabic } = countScripts(read.pages.flatMap((pieces) => pieces.map((piece) => piece.text)).join(''))
  const { paragraphs, leftOut } = joinLines(linesOfPages(read.pages), read.width)
  const isReversed = isVisualOrder(paragraphs.join('\n'))
  const texts = isReversed ? paragraphs.map(toReadingOrder) : paragraphs.map(mendLamAlef)
  const mended = isReversed ? 0 : texts.filter((text, i) => text !== paragraphs[i]).length
  return {
    ok: true,
    paragraphs: texts.map(plainParagraph),
    leftOut: [
      ...(leftOut > 0 ? [`lines at the top and bottom of pages (${leftOut})`] : []),
      ...(read.slanted > 0 ? [`slanted text (${read.slanted})`] : []),
    ],
    remarks: remarksOn({ blank, isReversed, isRightToLeft: hebrew + arabic > 0, mended, isDamaged: read !== strict }),
  }
}

function remarksOn(found: {
  readonly blank: readonly number[]
  readonly isReversed: boolean
  readonly isRightToLeft: boolean
  readonly isDamaged: boolean
  /** Paragraphs in which lam and alef were put in their order. */
  readonly mended: number
}): readonly Remark[] {
  const remarks: Remark[] = []
  if (found.isDamaged) {
    const message =
      'The PDF is damaged; what could be read of it was read. Compare with the original: text may be missing.'
    remarks.push({ kind: 'left-out', message })
  }
  if (found.mended > 0) {
    const message = `In ${found.mended} paragraphs the joined letters لا stood as ال and were put right where only that is a word. Look for others, as طالب for طلاب.`
    remarks.push({ kind: 'changed', message })
  }
  if (found.isReversed) {
    const message =
      'The letters stood in the order of the eye and were put in reading order. Read the text through, numbers and English words first.'
    remarks.push({ kind: 'changed', message })
  } else if (found.isRightToLeft) {
    const message =
      'The order of words was taken from where they stand on the page. Read a few lines with numbers or English words in them.'
    remarks.push({ kind: 'guessed', message })
  }
  if (found.blank.length > 0) {
    const message = `Page ${found.blank.slice(0, 12).join(', ')}${found.blank.length > 12 ? ' …' : ''} without text: blank, or a picture of a page.`
    remarks.push({ kind: 'left-out', message })
  }
  return remarks
}

interface PdfFailure {
  readonly why: string
  /** Whether reading it with less care may give something. */
  readonly isDamaged: boolean
}

/** `stopAtErrors`: a part that cannot be read fails the whole, in place of being passed over in silence. */
async function extractPieces(bytes: Uint8Array, stopAtErrors: boolean): Promise<PdfPages | PdfFailure> {
  try {
    // Loaded only where there is a PDF: it is by far the largest of the readers.
    const { getDocumentProxy } = await import('unpdf')
    // The library takes the buffer for its own, so it is given a copy.
    const document = await getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      useSystemFonts: false,
      stopAtErrors,
    })
    try {
      if (document.numPages > MAX_PAGES) {
        return {
          why: `The PDF has ${document.numPages} pages; at most ${MAX_PAGES} are read. Give a smaller file.`,
          isDamaged: false,
        }
      }
      const pages: (readonly PdfPiece[])[] = []
      let slanted = 0
      let width = 0
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number)
        const [left = 0, , right = 0] = page.view
        if (number === 1) width = right - left
        const { items } = await page.getTextContent()
        const pieces = items.flatMap((item) => ('str' in item ? [toPiece(item)] : []))
        pages.push(pieces.filter((piece) => piece !== null))
        slanted += pieces.filter((piece) => piece === null).length
        page.cleanup()
      }
      return { pages, slanted, width }
    } finally {
      await document.loadingTask.destroy()
    }
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return { why: sayFailure(error), isDamaged: !isLocked }
  }
}

interface PdfItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

/** Null for what stands aslant, as watermarks do. */
function toPiece({ str, transform, width }: PdfItem): PdfPiece | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  if (Math.abs(b) > 0.2 * Math.abs(a) && str.trim() !== '') return null
  // Letters without a meaning in the font come as control characters.
  const text = str.replace(/[\u0000-\u001F\u007F]/g, '')
  return { text, left: a < 0 ? x - width : x, width, baseline: y, size: Math.hypot(c, d) || Math.abs(a) || 1 }
}

function sayFailure(error: unknown): string {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'PasswordException') return 'The PDF is protected by a password. Save it without the password.'
  return `The PDF is damaged or not a PDF (${message}). Open it in a PDF reader, print it to a new PDF, and try again.`
}
