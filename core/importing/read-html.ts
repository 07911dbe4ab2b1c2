import { type DecodeOptions, decodeText, ENCODINGS } from './decode-text.ts'
import { guessedEncoding } from './guessed-encoding.ts'
import { readHtmlText } from './html-text.ts'
import type { ParagraphReading } from './paragraph.ts'

/** Reads the text of a web page, in the encoding that it names, else as any text. */
export function readHtml(bytes: Uint8Array, options: DecodeOptions = {}): ParagraphReading {
  const declared = options.encoding ?? declaredEncoding(bytes)
  const named = declared && decodeText(bytes, { encoding: declared })
  // A page that names a wrong encoding is read as if it named none.
  const decoded = named?.ok || options.encoding ? named : decodeText(bytes)
  if (!decoded?.ok) return { ok: false, why: decoded?.why ?? '' }
  return {
    ok: true,
    paragraphs: readHtmlText(decoded.text),
    leftOut: [],
    remarks: decoded.guessed ? [guessedEncoding(bytes, decoded.encoding)] : [],
  }
}

/** `<meta charset=…>` in the first kilobytes, unless a byte-order mark or UTF-16 says more. */
function declaredEncoding(bytes: Uint8Array) {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096))
  const name = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase()
  const label = name === 'iso-8859-8-i' || name === 'logical' ? 'windows-1255' : name
  return ENCODINGS.find((encoding) => encoding === label && !encoding.startsWith('utf-16'))
}
