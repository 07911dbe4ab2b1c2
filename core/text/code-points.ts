/**
 * Converts between code points, in which codings are kept (as SQLite's `substr` and REFI-QDA count), and
 * UTF-16 units, in which JavaScript and CodeMirror count. Made once per text; each conversion is a binary
 * search among the characters outside the basic plane, or nothing at all when there are none.
 */
export interface CodePointIndex {
  /** Of the whole text, in code points. */
  readonly length: number
  /** UTF-16 offset of a code-point offset; clamped to the text. */
  readonly toUtf16: (codePoint: number) => number
  /** Code-point offset of a UTF-16 offset; within a surrogate pair, that of the pair's start. Clamped. */
  readonly toCodePoint: (utf16: number) => number
  /** The text in `[start, end)`, code points. */
  readonly slice: (startCodePoint: number, endCodePoint: number) => string
}

/** Builds the index of `text` in one pass. */
export function indexCodePoints(text: string): CodePointIndex {
  const pairs = findPairs(text)
  const length = text.length - pairs.length
  const toUtf16 = (codePoint: number): number => {
    const at = clamp(codePoint, length)
    // The k-th pair starts at code point pairs[k] − k.
    return at + countWhile(pairs.length, (k) => (pairs[k] ?? 0) - k < at)
  }
  const toCodePoint = (utf16: number): number => {
    const at = clamp(utf16, text.length)
    return at - countWhile(pairs.length, (k) => (pairs[k] ?? 0) < at)
  }
  const slice = (start: number, end: number): string => text.slice(toUtf16(start), toUtf16(end))
  return { length, toUtf16, toCodePoint, slice }
}

/** Length of a text in code points. */
export function countCodePoints(text: string): number {
  return text.length - findPairs(text).length
}

/** The text in `[start, end)` code points; for many slices of one text, build an index. */
export function sliceCodePoints(text: string, startCodePoint: number, endCodePoint: number): string {
  return indexCodePoints(text).slice(startCodePoint, endCodePoint)
}

/** UTF-16 offsets at which surrogate pairs start, rising. */
function findPairs(text: string): readonly number[] {
  // A search passes over what lies between them much sooner than a loop.
  const pair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g
  const pairs: number[] = []
  while (pair.test(text)) pairs.push(pair.lastIndex - 2)
  return pairs
}

/** How many of 0..count−1 hold, for a condition that holds up to some point and then no more. */
function countWhile(count: number, holds: (k: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle + 1
    else high = middle
  }
  return low
}

function clamp(value: number, max: number): number {
  return Math.max(0, Math.min(max, Math.trunc(value)))
}
