/** Text of a file and how its bytes were read. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: string; readonly guessed: boolean }
  | { readonly ok: false; readonly why: string }

/** Encodings that a user can choose where one had to be guessed. Labels of the Encoding Standard. */
export const ENCODINGS = [
  'utf-8',
  'windows-1255',
  'windows-1256',
  'iso-8859-8',
  'iso-8859-6',
  'windows-1252',
  'utf-16le',
  'utf-16be',
] as const

export type EncodingName = (typeof ENCODINGS)[number]

export interface DecodeOptions {
  /** What the user chose; then nothing is guessed. */
  readonly encoding?: EncodingName
}

/**
 * Bytes to text: byte-order mark, then NUL bytes (UTF-16), then strict UTF-8, then windows-1255 or -1256 by letter
 * frequency, which is a guess (`guessed`). What none of these explains is refused, never read wrongly.
 * Line ends and everything else are left as they are; a byte-order mark is taken off. windows-1255 is taken for ISO-8859-8 too,
 * whose letters are the same, unless a sign stands there that only the latter has.
 */
export function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const { encoding } = options
  if (encoding !== undefined) return strictly(bytes, encoding, false) ?? { ok: false, why: sayUnfit(encoding) }
  return fromMark(bytes) ?? fromNulBytes(bytes) ?? strictly(bytes, 'utf-8', false) ?? fromCodePage(bytes)
}

const UNREADABLE =
  'The text is in an encoding that is not known. Save it as UTF-8 (in Excel: "CSV UTF-8") and try again.'

/** An encoding that could be meant, with the beginning of the text as it would read. */
export interface EncodingChoice {
  readonly encoding: EncodingName
  /** The first line that the encodings read differently, at most 120 UTF-16 units. */
  readonly sample: string
}

/** The encodings in which bytes make a text, for a user to choose from by reading a line; likely ones first, those that read alike once. */
export function listEncodings(bytes: Uint8Array): readonly EncodingChoice[] {
  const choices = new Map<string, EncodingChoice>()
  // A few thousand lines tell; a chosen encoding is tried on all of them.
  const head = bytes.subarray(0, 1 << 16)
  for (const encoding of ENCODINGS) {
    const decoded = decodeLoosely(head, encoding)
    // Any even number of bytes is UTF-16 to the decoder, and mostly Chinese.
    if (encoding.startsWith('utf-16') && !isPlausible(decoded ?? '')) continue
    const line = decoded?.split(/[\r\n]+/).find((one) => /[^\0-\x7F]/.test(one))
    const sample = line?.trim().slice(0, 120).toWellFormed()
    if (sample !== undefined && !choices.has(sample)) choices.set(sample, { encoding, sample })
  }
  return [...choices.values()]
}

/** Null when the bytes are not in this encoding, but for a letter cut at the end. */
function decodeLoosely(bytes: Uint8Array, encoding: EncodingName): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function sayUnfit(encoding: EncodingName): string {
  return `The file holds bytes that are not ${encoding}. Choose another encoding, or save the file as UTF-8.`
}

function fromMark(bytes: Uint8Array): DecodedText | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return strictly(bytes, 'utf-8', false) ?? damaged('UTF-8')
  if (a === 0xff && b === 0xfe) return strictly(bytes, 'utf-16le', false) ?? damaged('UTF-16')
  if (a === 0xfe && b === 0xff) return strictly(bytes, 'utf-16be', false) ?? damaged('UTF-16')
  return null
}

/** In UTF-16, the spaces, digits and line ends of any language have a NUL byte, all on the same side. */
function fromNulBytes(bytes: Uint8Array): DecodedText | null {
  if (!bytes.includes(0)) return null
  const nuls: [number, number] = [0, 0]
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 0) nuls[i % 2 === 0 ? 0 : 1]++
  const [even, odd] = nuls
  if (bytes.length % 2 !== 0 || Math.min(even, odd) * 10 > Math.max(even, odd)) return null
  const decoded = strictly(bytes, odd > even ? 'utf-16le' : 'utf-16be', true)
  // A stray NUL in a UTF-8 text is removed later, and said: read as UTF-16, such a text would be Chinese.
  return decoded?.ok && isPlausible(decoded.text) ? decoded : null
}

/** Whether bytes are UTF-16, by their mark or their NULs: most of its bytes in Hebrew and Arabic are those of control characters. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [a, b] = bytes
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || fromNulBytes(bytes)?.ok === true
}

/** Whether nearly all of a text is in scripts from Latin to Arabic and common punctuation. */
function isPlausible(text: string): boolean {
  const expected = text.match(/[\t\n\r\u0020-\u06FF\u2000-\u20CF]/g)?.length ?? 0
  return expected >= text.length * 0.9
}

function fromCodePage(bytes: Uint8Array): DecodedText {
  // ISO-8859-8 where a sign of its own stands that windows-1255 has not; else both are the same.
  const hebrew = strictly(bytes, 'windows-1255', true) ?? strictly(bytes, 'iso-8859-8', true)
  const arabic = strictly(bytes, 'windows-1256', true)
  const scores = [
    { decoded: hebrew, share: shareOf(hebrew, /[\u05D0-\u05EA]/g, bytes) },
    { decoded: arabic, share: shareOf(arabic, /[\u0621-\u064A]/g, bytes) },
  ].sort((a, b) => b.share - a.share)
  const best = scores[0]
  // Frequent letters of the language must be frequent: what is French or Russian has neither.
  if (best?.decoded && best.share >= 0.8) return best.decoded
  return { ok: false, why: UNREADABLE }
}

/** Share of the non-ASCII bytes that become plain letters of the language, weighted by how common those are. */
function shareOf(decoded: DecodedText | null, letters: RegExp, bytes: Uint8Array): number {
  if (!decoded?.ok) return 0
  let high = 0
  for (const byte of bytes) if (byte >= 0x80) high++
  const hits = decoded.text.match(letters) ?? []
  const common = hits.filter((letter) => 'יוהלאמרבתשנ'.includes(letter) || 'اليمنوتربهة'.includes(letter)).length
  if (high === 0 || hits.length === 0) return 0
  return (hits.length / high) * Math.min(1, common / hits.length / 0.5)
}

function strictly(bytes: Uint8Array, encoding: string, guessed: boolean): DecodedText | null {
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, guessed }
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function damaged(name: string): DecodedText {
  return { ok: false, why: `The file begins as ${name} but holds bytes that are not. Save it again as UTF-8.` }
}

/** Whether letters were lost when the file was saved in a code page without them: runs of question marks in cells. */
export function hasLostLetters(text: string): boolean {
  const runs = text.match(/\?{3,}(?: \?{2,})*/g) ?? []
  return runs.length >= 3
}
