import { sha256 } from '#core/text/sha256.ts'
import type { QuoteDecision } from '#core/types/report-plan.ts'
import type { CandidateQuote } from '#core/types/report-source.ts'

/** `changed`: it was approved, but with other words than would be printed now. */
export type QuoteState = 'approved' | 'changed' | 'refused' | 'open'

/**
 * Tells of quotes, with the words that would be printed, whether they may be. A refusal holds whatever the words, and for
 * every other quote that would print some of the same passage: another coder's, another theme's. Only a decision about that
 * one itself is above it. `all` are the quotes among which the refused ones are.
 */
export function quoteStates(
  decisions: readonly QuoteDecision[],
  all: readonly CandidateQuote[],
): (quote: CandidateQuote) => QuoteState {
  const byCoding = new Map(decisions.map((one) => [one.coding, one]))
  const refused = Map.groupBy(
    all.filter(({ codingId }) => byCoding.get(codingId)?.decision === 'refused'),
    ({ documentId }) => documentId,
  )
  return (quote) => {
    const decided = byCoding.get(quote.codingId)
    if (decided === undefined)
      return refused.get(quote.documentId)?.some((other) => doOverlap(other, quote)) ? 'refused' : 'open'
    if (decided.decision === 'refused') return 'refused'
    return decided.textSha256 === sha256(quote.text) ? 'approved' : 'changed'
  }
}

function doOverlap(one: CandidateQuote, other: CandidateQuote): boolean {
  return one.startCodePoint < other.endCodePoint && other.startCodePoint < one.endCodePoint
}
