import { indexCodePoints } from './code-points.ts'

/** `[start, end)` in code points. */
export interface CodePointRange {
  readonly startCodePoint: number
  readonly endCodePoint: number
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/**
 * Widens a range to whole characters as a reader sees them, so that no coding cuts a letter from its vowel
 * point or an emoji in two. An empty range stays empty, at the start of its character.
 * Source: Unicode UAX #29, as `Intl.Segmenter` does it.
 */
export function snapToGraphemes(text: string, range: CodePointRange): CodePointRange {
  return prepareSnap(text)(range)
}

/** `snapToGraphemes` for many ranges of one text. */
export function prepareSnap(text: string): (range: CodePointRange) => CodePointRange {
  const index = indexCodePoints(text)
  const segments = segmenter.segment(text)
  return (range) => {
    const start = index.toUtf16(range.startCodePoint)
    const startCodePoint = index.toCodePoint(segments.containing(start)?.index ?? start)
    if (range.endCodePoint <= range.startCodePoint) return { startCodePoint, endCodePoint: startCodePoint }
    const end = index.toUtf16(range.endCodePoint)
    const last = segments.containing(end - 1)
    return { startCodePoint, endCodePoint: index.toCodePoint(last ? last.index + last.segment.length : end) }
  }
}
