import { indexCodePoints } from '../text/code-points.ts'
import type { CodePointRange } from '../text/snap-to-graphemes.ts'
import { subtractSpans } from './merge-spans.ts'

const HAS_WORD = /[\p{L}\p{N}]/u

/**
 * The passages within `within` (what the principal says, or the whole text) that no coding covers, to be walked one by one: by
 * lines, without the white space at their ends; what has no letter or digit is left out.
 */
export function uncodedRanges(
  text: string,
  within: readonly CodePointRange[],
  codings: readonly CodePointRange[],
): readonly CodePointRange[] {
  const { slice } = indexCodePoints(text)
  return subtractSpans(within, codings).flatMap(({ startCodePoint, endCodePoint }) => {
    let at = startCodePoint
    return slice(startCodePoint, endCodePoint)
      .split('\n')
      .flatMap((line) => {
        const lead = line.length - line.trimStart().length
        const start = at + lead
        at += Array.from(line).length + 1
        if (!HAS_WORD.test(line)) return []
        return [{ startCodePoint: start, endCodePoint: start + Array.from(line.trim()).length }]
      })
  })
}

/** The next range that starts after a place in the text, or with `-1` the last that ends before it; null at the end. */
export function nextRange(ranges: readonly CodePointRange[], fromCodePoint: number, by: 1 | -1): CodePointRange | null {
  if (by > 0) return ranges.find((range) => range.startCodePoint > fromCodePoint) ?? null
  return ranges.findLast((range) => range.endCodePoint < fromCodePoint) ?? null
}

/** A speaker's stretch, as far as this looks at it. */
interface SpokenRange extends CodePointRange {
  readonly role: 'interviewer' | 'principal' | 'other'
}

/** What there is to code: what the principal says; the whole text where no turn is the principal's (an open answer, a field note). */
export function spanToCode(turns: readonly SpokenRange[], lengthCodePoints: number): readonly CodePointRange[] {
  const own = turns.filter(({ role }) => role === 'principal')
  if (own.length === 0) return lengthCodePoints > 0 ? [{ startCodePoint: 0, endCodePoint: lengthCodePoints }] : []
  return own.map(({ startCodePoint, endCodePoint }) => ({ startCodePoint, endCodePoint }))
}

/** How much of `within` is coded, in code points and as a share; the share is null where there is nothing to code. */
export function codedShare(
  within: readonly CodePointRange[],
  codings: readonly CodePointRange[],
): { readonly coded: number; readonly all: number; readonly share: number | null } {
  const all = lengthOf(subtractSpans(within, []))
  const coded = all - lengthOf(subtractSpans(within, codings))
  return { coded, all, share: all === 0 ? null : coded / all }
}

function lengthOf(spans: readonly CodePointRange[]): number {
  return spans.reduce((sum, span) => sum + span.endCodePoint - span.startCodePoint, 0)
}
