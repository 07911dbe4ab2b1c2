import { type CodePointIndex, indexCodePoints } from '../text/code-points.ts'

/** `[start, end)` in code points. */
export interface Passage {
  readonly startCodePoint: number
  readonly endCodePoint: number
}

/**
 * The sentence in which a caret stands, without the white space around it; it never crosses a line end, nor leaves
 * `within` (a turn's speech, say). A caret between two sentences belongs to the next one, at the end of a line to
 * the last. Null where there is no text. Source: Unicode UAX #29, as `Intl.Segmenter` does it.
 */
export function sentenceAt(text: string, caretCodePoint: number, language: string, within?: Passage): Passage | null {
  const index = indexCodePoints(text)
  const caret = index.toUtf16(caretCodePoint)
  const { from, to } = lineAt(text, caret, index, within)
  const line = text.slice(from, to)
  if (line.trim() === '') return null
  const inLine = Math.max(0, Math.min(caret - from, line.trimEnd().length - 1))
  const segment = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(line).containing(inLine)
  if (!segment) return null
  const start = from + segment.index + (segment.segment.length - segment.segment.trimStart().length)
  const end = from + segment.index + segment.segment.trimEnd().length
  if (end <= start) return null
  return { startCodePoint: index.toCodePoint(start), endCodePoint: index.toCodePoint(end) }
}

/**
 * The paragraph in which a caret stands: its line within `within` (a turn's speech, say), without the white space around it. Null where
 * there is no text.
 */
export function paragraphAt(text: string, caretCodePoint: number, within?: Passage): Passage | null {
  const index = indexCodePoints(text)
  const { from, to } = lineAt(text, index.toUtf16(caretCodePoint), index, within)
  const line = text.slice(from, to)
  if (line.trim() === '') return null
  const start = from + (line.length - line.trimStart().length)
  return {
    startCodePoint: index.toCodePoint(start),
    endCodePoint: index.toCodePoint(start + line.trim().length),
  }
}

/** The line at a caret, as far as it lies in `within`. UTF-16. */
function lineAt(text: string, caret: number, index: CodePointIndex, within: Passage | undefined) {
  const lineEnd = text.indexOf('\n', caret)
  const from = Math.max(text.lastIndexOf('\n', caret - 1) + 1, within ? index.toUtf16(within.startCodePoint) : 0)
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, within ? index.toUtf16(within.endCodePoint) : text.length)
  return { from, to }
}

/**
 * The turn in which a caret stands: the last one that starts at or before it, provided that the caret is not past its
 * end by more than white space, which the caller cannot see; so the gap after a turn belongs to it. A caret in a
 * turn's speaker label (before its speech, after the turn before) belongs to the turn before. Null before the first.
 * `turns` stand in the order of the text.
 */
export function turnAt<T extends Passage>(turns: readonly T[], caretCodePoint: number): T | null {
  let found: T | null = null
  for (const turn of turns) {
    if (turn.startCodePoint > caretCodePoint) break
    found = turn
  }
  return found
}
