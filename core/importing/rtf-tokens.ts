/** One piece of an RTF file. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\b0` is the word `b` with 0; null: no number. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** `\'e9`, or a byte above 127 as some writers leave it. */
  | { readonly kind: 'byte'; readonly byte: number }
  /** `\~`, `\*` and their like. */
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'text'; readonly text: string }

const WORD = /([a-zA-Z]{1,32})(-?\d{1,10})? ?/y
const PLAIN = /[^\\{}\r\n\0\x80-\xFF]+/y

/**
 * Cuts an RTF file, decoded as latin1 so that a character is a byte, into its pieces. Binary data (`\bin`) is stepped over.
 * Source: Microsoft, RTF Specification 1.9.1.
 */
export function* tokeniseRtf(source: string): Generator<RtfToken> {
  let at = 0
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(source)
    if (found) at += found[0].length
    return found
  }
  while (at < source.length) {
    const char = source.charAt(at)
    if (char === '{' || char === '}') {
      at++
      yield { kind: char === '{' ? 'open' : 'close' }
    } else if (char === '\\') {
      at++
      const word = match(WORD)
      if (!word) {
        const symbol = source.charAt(at++)
        if (symbol !== "'") yield { kind: 'symbol', symbol }
        else {
          const byte = Number.parseInt(source.slice(at, at + 2), 16)
          at += 2
          if (!Number.isNaN(byte)) yield { kind: 'byte', byte }
        }
        continue
      }
      const [, name = '', digits] = word
      const value = digits === undefined ? null : Number(digits)
      if (name === 'bin') at += Math.max(0, value ?? 0)
      else yield { kind: 'word', name, value }
    } else {
      const plain = match(PLAIN)
      if (plain) yield { kind: 'text', text: plain[0] }
      else {
        at++
        if (char >= '\x80') yield { kind: 'byte', byte: char.charCodeAt(0) }
      }
    }
  }
}
