import { indexCodePoints } from '../text/code-points.ts'
import { type CodePointRange, snapToGraphemes } from '../text/snap-to-graphemes.ts'

/**
 * Cuts a span in two at a caret, which goes to the start of the character that it is in, so that no letter is cut from its points.
 * The two parts touch and together are the span. Null when one of them would be empty.
 */
export function splitSpan(
  text: string,
  span: CodePointRange,
  atCodePoint: number,
): readonly [CodePointRange, CodePointRange] | null {
  const at = snapToGraphemes(text, { startCodePoint: atCodePoint, endCodePoint: atCodePoint }).startCodePoint
  if (at <= span.startCodePoint || at >= span.endCodePoint) return null
  return [
    { startCodePoint: span.startCodePoint, endCodePoint: at },
    { startCodePoint: at, endCodePoint: span.endCodePoint },
  ]
}

/** A span without the white space at its ends; null when there is nothing else in it. */
export function trimSpan(text: string, span: CodePointRange): CodePointRange | null {
  const said = indexCodePoints(text).slice(span.startCodePoint, span.endCodePoint)
  // All white space is in the basic plane: a code point is a unit.
  const startCodePoint = span.startCodePoint + (said.length - said.trimStart().length)
  const endCodePoint = span.endCodePoint - (said.length - said.trimEnd().length)
  return endCodePoint > startCodePoint ? { startCodePoint, endCodePoint } : null
}
