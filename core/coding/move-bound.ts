import { indexCodePoints } from '../text/code-points.ts'
import { type CodePointRange, snapToGraphemes } from '../text/snap-to-graphemes.ts'

export type Bound = 'start' | 'end'
export type Step = 'character' | 'word'

/**
 * A span with one bound dragged to a caret: at whole characters, and never past the other bound, so that at least one character
 * stays. A caret within a character takes that character in.
 */
export function moveBound(text: string, span: CodePointRange, bound: Bound, toCodePoint: number): CodePointRange {
  const { length } = indexCodePoints(text)
  const to = Math.max(0, Math.min(length, Math.trunc(toCodePoint)))
  if (bound === 'start') {
    const startCodePoint = Math.min(to, span.endCodePoint - 1)
    return {
      ...snapToGraphemes(text, { startCodePoint, endCodePoint: span.endCodePoint }),
      endCodePoint: span.endCodePoint,
    }
  }
  const endCodePoint = Math.max(to, span.startCodePoint + 1)
  return {
    ...snapToGraphemes(text, { startCodePoint: span.startCodePoint, endCodePoint }),
    startCodePoint: span.startCodePoint,
  }
}

const segmenters = {
  character: new Intl.Segmenter('und', { granularity: 'grapheme' }),
  word: new Intl.Segmenter('und', { granularity: 'word' }),
}

/**
 * A span with one bound moved by the keys, one character or word on (`+1`) or back (`-1`) in the order of reading, whatever the
 * direction of the script. By words, the start goes to where a word begins and the end to where one ends. Source: UAX #29.
 */
export function stepBound(text: string, span: CodePointRange, bound: Bound, step: Step, by: 1 | -1): CodePointRange {
  const index = indexCodePoints(text)
  const from = index.toUtf16(bound === 'start' ? span.startCodePoint : span.endCodePoint)
  const places = placesNear(text, from, step, bound)
  const to = by > 0 ? places.find((place) => place > from) : places.findLast((place) => place < from)
  return to === undefined ? span : moveBound(text, span, bound, index.toCodePoint(to))
}

/** A word is not longer than this with what stands around it. UTF-16 units. */
const REACH = 400

/** Where a bound can stand near `from`, rising. */
function placesNear(text: string, from: number, step: Step, bound: Bound): readonly number[] {
  // From a line's start, where a character and a word always begin, but not further than a word reaches.
  const lineStart = from <= REACH ? 0 : text.lastIndexOf('\n', from - REACH) + 1
  const start = Math.max(lineStart, from - 2 * REACH)
  const piece = text.slice(start, from + REACH)
  const segments = [...segmenters[step].segment(piece)].filter((segment) => step === 'character' || segment.isWordLike)
  const places = segments.map(({ index, segment }) => start + index + (bound === 'start' ? 0 : segment.length))
  const edge = bound === 'start' ? 0 : text.length
  return step === 'character' && bound === 'start' ? [...places, start + piece.length] : withEdge(places, edge)
}

function withEdge(places: readonly number[], edge: number): readonly number[] {
  return places.includes(edge) ? places : [...places, edge].sort((a, b) => a - b)
}
