import type { QuoteMark } from '#core/types/quote-mark.ts'
import type { CandidateQuote, ReportSource } from '#core/types/report-source.ts'
import { unwritableIn } from '../characters.ts'
import { OMISSION } from '../mask-terms.ts'
import { marksOf, printAsIs, type Replacement, replaceIn, textOf } from './printed-words.ts'
import type { Protector } from './protector.ts'
import { redactionsWithin } from './redact.ts'

/** A quote with the words that would be printed, and where they are others than stand in its document. */
export interface PrintableQuote {
  readonly quote: CandidateQuote
  readonly marks: readonly QuoteMark[]
}

/** All quotes as they would be printed: redactions first, then what no file can hold, then what could tell who someone is. */
export function printQuotes({ quotes, plan }: ReportSource, protector: Protector): readonly PrintableQuote[] {
  const redactionsOf = redactionsWithin(plan.redactions)
  return quotes.map((quote) => {
    const steps: readonly ((text: string) => readonly Replacement[])[] = [
      () => redactionsOf(quote),
      (text) => unwritableIn(text).map((span) => ({ ...span, kind: 'left-out', text: '' })),
      (text) => protector.findMasked(text).map(({ start, end }) => ({ kind: 'masked', start, end, text: OMISSION })),
    ]
    return print(quote, steps)
  })
}

/** Most quotes are printed as they stand: those are not taken apart. */
function print(quote: CandidateQuote, steps: readonly ((text: string) => readonly Replacement[])[]): PrintableQuote {
  let text = quote.text
  let words: ReturnType<typeof printAsIs> | null = null
  for (const step of steps) {
    const replacements = step(text)
    if (replacements.length === 0) continue
    words = replaceIn(words ?? printAsIs(quote.text, quote.startCodePoint), replacements)
    text = textOf(words)
  }
  return words === null ? { quote, marks: [] } : { quote: { ...quote, text }, marks: marksOf(words) }
}
