import { indexCodePoints } from '../text/code-points.ts'
import type { CodePointRange } from '../text/snap-to-graphemes.ts'

/**
 * The stretches that any of the spans covers: in order, apart, none empty; spans that touch become one. For counting what is coded
 * and for painting, not for changing codings.
 */
export function mergeSpans(spans: readonly CodePointRange[]): readonly CodePointRange[] {
  const sorted = spans
    .filter((span) => span.endCodePoint > span.startCodePoint)
    .sort((a, b) => a.startCodePoint - b.startCodePoint)
  const merged: CodePointRange[] = []
  for (const { startCodePoint, endCodePoint } of sorted) {
    const last = merged.at(-1)
    if (!last || last.endCodePoint < startCodePoint) merged.push({ startCodePoint, endCodePoint })
    else merged[merged.length - 1] = { ...last, endCodePoint: Math.max(last.endCodePoint, endCodePoint) }
  }
  return merged
}

/**
 * The parts of `spans` that none of `holes` covers: in order, apart, none empty.
 */
export function subtractSpans(
  spans: readonly CodePointRange[],
  holes: readonly CodePointRange[],
): readonly CodePointRange[] {
  const cut = mergeSpans(holes)
  let first = 0
  return mergeSpans(spans).flatMap(({ startCodePoint, endCodePoint }) => {
    const parts: CodePointRange[] = []
    let at = startCodePoint
    // Both lists rise, so that a hole before this span is before the next ones too.
    while ((cut[first]?.endCodePoint ?? Number.POSITIVE_INFINITY) <= startCodePoint) first++
    for (let i = first; (cut[i]?.startCodePoint ?? Number.POSITIVE_INFINITY) < endCodePoint; i++) {
      const hole = cut[i]
      if (!hole) break
      if (hole.startCodePoint > at) parts.push({ startCodePoint: at, endCodePoint: hole.startCodePoint })
      at = Math.max(at, hole.endCodePoint)
    }
    if (at < endCodePoint) parts.push({ startCodePoint: at, endCodePoint })
    return parts
  })
}

/**
 * The one span that two codings become when they are merged; null when there is other text between them than white space, which
 * would then be coded without anyone having chosen it.
 */
export function joinSpans(text: string, a: CodePointRange, b: CodePointRange): CodePointRange | null {
  const [first, second] = a.startCodePoint <= b.startCodePoint ? [a, b] : [b, a]
  const between = indexCodePoints(text).slice(first.endCodePoint, Math.max(first.endCodePoint, second.startCodePoint))
  if (between.trim() !== '') return null
  return {
    startCodePoint: first.startCodePoint,
    endCodePoint: Math.max(first.endCodePoint, second.endCodePoint),
  }
}
