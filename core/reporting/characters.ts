/**
 * What no file of a report can hold: control characters but tab and line breaks, halves of a surrogate pair, and two
 * code points that are no characters. XML refuses them, and a program that meets one calls the whole file damaged.
 */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu

/** Whether a text anywhere in plain data holds a character that cannot be written. */
export function hasUnwritable(data: unknown): boolean {
  if (typeof data === 'string') return data.search(UNWRITABLE) >= 0
  if (typeof data !== 'object' || data === null || data instanceof Uint8Array) return false
  return Object.values(data).some(hasUnwritable)
}

/** The same plain data with those characters left out of every text in it. */
export function withoutUnwritable<T>(data: T): T {
  if (typeof data === 'string') return data.replace(UNWRITABLE, '') as T
  if (typeof data !== 'object' || data === null || data instanceof Uint8Array) return data
  if (Array.isArray(data)) return data.map(withoutUnwritable) as T
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, withoutUnwritable(value)])) as T
}

/** Where such characters stand in a text, in UTF-16 units. */
export function unwritableIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(UNWRITABLE)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
