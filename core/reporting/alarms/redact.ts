import { indexCodePoints } from '#core/text/code-points.ts'
import type { Redaction } from '#core/types/report-plan.ts'
import type { CandidateQuote } from '#core/types/report-source.ts'
import { OMISSION } from '../mask-terms.ts'
import { printAsIs, type Replacement, replaceIn, textOf } from './printed-words.ts'

/** The quotes with what was redacted in their documents printed as a mark, `[…]`, or as the words given instead, `[a town]`. */
export function redactQuotes(
  quotes: readonly CandidateQuote[],
  redactions: readonly Redaction[],
): readonly CandidateQuote[] {
  const within = redactionsWithin(redactions)
  return quotes.map((quote) => {
    const replacements = within(quote)
    if (replacements.length === 0) return quote
    return { ...quote, text: textOf(replaceIn(printAsIs(quote.text, quote.startCodePoint), replacements)) }
  })
}

/** What is to be printed for the redactions of a quote, in their order; of two that overlap the second begins where the first ends. */
export function redactionsWithin(redactions: readonly Redaction[]): (quote: CandidateQuote) => readonly Replacement[] {
  const byDocument = Map.groupBy(redactions, ({ document }) => document)
  return (quote) => {
    const { startCodePoint: from, endCodePoint: to } = quote
    const within = (byDocument.get(quote.documentId) ?? [])
      .filter(({ startCodePoint, endCodePoint }) => startCodePoint < to && endCodePoint > from)
      .toSorted((a, b) => a.startCodePoint - b.startCodePoint)
    if (within.length === 0) return []
    const { length, toUtf16 } = indexCodePoints(quote.text)
    let done = 0
    return within.flatMap(({ id, startCodePoint, endCodePoint, instead }): readonly Replacement[] => {
      const start = Math.max(done, startCodePoint - from)
      const end = Math.min(length, endCodePoint - from)
      if (end <= start) return []
      done = end
      const text = instead.trim() === '' ? OMISSION : `[${instead.trim()}]`
      return [{ kind: 'redacted', start: toUtf16(start), end: toUtf16(end), text, redactions: [id] }]
    })
  }
}
