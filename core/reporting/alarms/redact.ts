import type { Redaction } from '#core/types/report-plan.ts'
import type { CandidateQuote } from '#core/types/report-source.ts'
import { OMISSION } from '../mask-terms.ts'

/** The quotes with what was redacted in their documents printed as a mark, `[…]`, or as the words given instead, `[a town]`. */
export function redactQuotes(
  quotes: readonly CandidateQuote[],
  redactions: readonly Redaction[],
): readonly CandidateQuote[] {
  if (redactions.length === 0) return quotes
  const byDocument = Map.groupBy(redactions, ({ document }) => document)
  return quotes.map((quote) => redact(quote, byDocument.get(quote.documentId) ?? []))
}

function redact(quote: CandidateQuote, redactions: readonly Redaction[]): CandidateQuote {
  const { startCodePoint: from, endCodePoint: to } = quote
  const within = redactions
    .filter(({ startCodePoint, endCodePoint }) => startCodePoint < to && endCodePoint > from)
    .toSorted((a, b) => a.startCodePoint - b.startCodePoint)
  if (within.length === 0) return quote
  const points = [...quote.text]
  let done = 0
  let text = ''
  for (const { startCodePoint, endCodePoint, instead } of within) {
    const start = Math.max(done, startCodePoint - from)
    const end = Math.min(points.length, endCodePoint - from)
    if (end <= done) continue
    text += points.slice(done, start).join('') + (instead.trim() === '' ? OMISSION : `[${instead.trim()}]`)
    done = end
  }
  return { ...quote, text: text + points.slice(done).join('') }
}
