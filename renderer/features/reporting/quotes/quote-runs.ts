import { indexCodePoints } from '#core/text/code-points.ts'
import type { QuoteMark } from '#core/types/quote-mark.ts'

/** A stretch of a printed quote, and the mark that it is printed for. Together they are the words, so that what is selected of them can be counted. */
export type QuoteRun = { readonly at: number; readonly text: string; readonly mark: QuoteMark | null }

export function runsOf(words: string, marks: readonly QuoteMark[]): readonly QuoteRun[] {
  const { length, slice } = indexCodePoints(words)
  const runs: QuoteRun[] = []
  const add = (from: number, to: number, mark: QuoteMark | null) => {
    if (to > from) runs.push({ at: from, text: slice(from, to), mark })
  }
  let done = 0
  for (const mark of marks) {
    add(done, mark.startPrinted, null)
    add(mark.startPrinted, mark.endPrinted, mark)
    done = mark.endPrinted
  }
  add(done, length, null)
  return runs
}
