import { type DecodeOptions, decodeText } from './decode-text.ts'
import { guessedEncoding } from './guessed-encoding.ts'
import { type ParagraphReading, plainParagraph, type Remark } from './paragraph.ts'
import { isVisualOrder, linesToReadingOrder } from './text-order.ts'

/** Characters in reading order, and what the user should know of how they were found; or why there are none. */
export type TextReading =
  | { readonly ok: true; readonly text: string; readonly remarks: readonly Remark[] }
  | { readonly ok: false; readonly why: string }

/** Reads a plain text as it is. Line ends are left to the one normalisation, which counts them. */
export function readPlainText(bytes: Uint8Array, options: DecodeOptions = {}): ParagraphReading {
  const read = readCharacters(bytes, options)
  if (!read.ok) return read
  return { ok: true, paragraphs: [plainParagraph(read.text)], leftOut: [], remarks: read.remarks }
}

/** Decodes a text. Old Hebrew files in the order of the eye are put in reading order, and said. */
export function readCharacters(bytes: Uint8Array, options: DecodeOptions = {}): TextReading {
  const decoded = decodeText(bytes, options)
  if (!decoded.ok) return decoded
  const remarks: Remark[] = decoded.guessed ? [guessedEncoding(bytes, decoded.encoding)] : []
  if (!isVisualOrder(decoded.text)) return { ok: true, text: decoded.text, remarks }
  const message =
    'The letters stood in the order of the eye and were put in reading order. Read the text through, numbers and English words first.'
  remarks.push({ kind: 'changed', message })
  return { ok: true, text: linesToReadingOrder(decoded.text), remarks }
}
