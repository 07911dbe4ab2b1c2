import { sha256 } from '#core/text/sha256.ts'
import type { QuoteDecision } from '#core/types/report-plan.ts'
import type { CandidateQuote } from '#core/types/report-source.ts'

/** `changed`: it was approved, but with other words than would be printed now. */
export type QuoteState = 'approved' | 'changed' | 'refused' | 'open'

/** Tells of quotes, with the words that would be printed, whether they may be. A refusal holds whatever the words. */
export function quoteStates(decisions: readonly QuoteDecision[]): (quote: CandidateQuote) => QuoteState {
  const byCoding = new Map(decisions.map((one) => [one.coding, one]))
  return ({ codingId, text }) => {
    const decided = byCoding.get(codingId)
    if (decided === undefined) return 'open'
    if (decided.decision === 'refused') return 'refused'
    return decided.textSha256 === sha256(text) ? 'approved' : 'changed'
  }
}
