import type { CodePointRange } from '#core/text/snap-to-graphemes.ts'
import type { QuoteMark } from '#core/types/quote-mark.ts'

/**
 * The stretch of the document that selected words of a printed quote stand for: of what is printed as something else the
 * whole of what it stands for. Both ranges are `[start, end)` in code points.
 */
export function documentSpan(
  quote: { readonly startCodePoint: number; readonly marks: readonly QuoteMark[] },
  printed: CodePointRange,
): CodePointRange {
  const { startCodePoint: from, endCodePoint: to } = printed
  const touched = quote.marks.filter(({ startPrinted, endPrinted }) => startPrinted < to && endPrinted > from)
  const [first, last] = [touched[0], touched.at(-1)]
  return {
    startCodePoint: first && first.startPrinted <= from ? first.startCodePoint : placeOf(quote, from),
    // The character before the end, and one on: what is left out right after it is not meant.
    endCodePoint: last && last.endPrinted >= to ? last.endCodePoint : placeOf(quote, to - 1) + 1,
  }
}

/** Where a printed character that is in no mark stands in the document. */
function placeOf(
  { startCodePoint, marks }: { readonly startCodePoint: number; readonly marks: readonly QuoteMark[] },
  printed: number,
): number {
  const before = marks.findLast(({ endPrinted }) => endPrinted <= printed)
  return before === undefined ? startCodePoint + printed : before.endCodePoint + (printed - before.endPrinted)
}
