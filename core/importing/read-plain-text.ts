import { type DecodeOptions, decodeText } from './decode-text.ts'
import { guessedEncoding } from './guessed-encoding.ts'
import { type ParagraphReading, plainParagraph, type Remark } from './paragraph.ts'
import { isVisualOrder, linesToReadingOrder } from './text-order.ts'

/**
 * Reads a plain text, line ends as they are. In Markdown, lines with `#` are headings; its marks stay in the text. Old Hebrew files
 * in the order of the eye are put in reading order, and said.
 */
export function readPlainText(bytes: Uint8Array, isMarkdown: boolean, options: DecodeOptions = {}): ParagraphReading {
  const decoded = decodeText(bytes, options)
  if (!decoded.ok) return decoded
  const isReversed = isVisualOrder(decoded.text)
  const remarks: Remark[] = decoded.guessed ? [guessedEncoding(bytes, decoded.encoding)] : []
  if (isReversed) {
    const message =
      'The letters stood in the order of the eye and were put in reading order. Read the text through, numbers and English words first.'
    remarks.push({ kind: 'changed', message })
  }
  const lines = isReversed ? linesToReadingOrder(decoded.text) : decoded.text
  // Line ends are left to the one normalisation, which counts them; Markdown needs its lines apart.
  const pieces = isMarkdown ? lines.split(/\r\n?|\n/) : [lines]
  const paragraphs = pieces.map((text) => ({
    ...plainParagraph(text),
    isHeading: isMarkdown && /^ {0,3}#{1,6}\s/.test(text),
  }))
  return { ok: true, paragraphs, leftOut: [], remarks }
}
