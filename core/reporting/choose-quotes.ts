import type { CandidateQuote } from '#core/types/report-source.ts'
import type { StudyCoding } from '#core/types/study-data.ts'

/** Length in characters in which a quote says something and is still read. */
const SHORTEST = 40
const LONGEST = 420

export interface ChosenQuote {
  readonly quote: CandidateQuote
  /** Stands for those who speak against the others of its theme and wave. */
  readonly counterVoice: boolean
}

/** Quotes already printed, by case, so that many speak and none fills the report. */
export type Spoken = Map<string, number>

/**
 * For one theme: a quote of the first wave, one of the second, and one more of the second that points the
 * other way, if there is one. What was approved goes first, then whoever has spoken least in the report so far, then a
 * quote without omissions, then the study's order. `spoken` is brought up to date.
 */
export function chooseQuotes(
  candidates: readonly CandidateQuote[],
  codings: ReadonlyMap<string, StudyCoding>,
  waves: readonly string[],
  spoken: Spoken,
  isApproved: (quote: CandidateQuote) => boolean = () => false,
): readonly ChosenQuote[] {
  const fit = candidates.filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST)
  const chosen: ChosenQuote[] = []
  const directionOf = (quote: CandidateQuote) => codings.get(quote.codingId)?.direction ?? null
  const take = (some: readonly CandidateQuote[], counterVoice: boolean) => {
    const [best] = some.filter((quote) => isNew(quote, chosen)).toSorted(bySpread(spoken, isApproved))
    if (best === undefined) return undefined
    spoken.set(best.casePseudonym, (spoken.get(best.casePseudonym) ?? 0) + 1)
    chosen.push({ quote: best, counterVoice })
    return best
  }
  for (const wave of waves) {
    const first = take(
      fit.filter((quote) => quote.wave === wave),
      false,
    )
    if (first === undefined || wave !== waves.at(-1)) continue
    const opposite = directionOf(first) === 'positive' ? 'negative' : 'positive'
    if (directionOf(first) === 'positive' || directionOf(first) === 'negative')
      take(
        fit.filter((quote) => quote.wave === wave && directionOf(quote) === opposite),
        true,
      )
  }
  return chosen
}

function isNew(quote: CandidateQuote, chosen: readonly ChosenQuote[]): boolean {
  return chosen.every(
    ({ quote: other }) =>
      other.documentId !== quote.documentId ||
      other.endCodePoint <= quote.startCodePoint ||
      quote.endCodePoint <= other.startCodePoint,
  )
}

function bySpread(spoken: Spoken, isApproved: (quote: CandidateQuote) => boolean) {
  const open = (quote: CandidateQuote) => (isApproved(quote) ? 0 : 1)
  const times = (quote: CandidateQuote) => spoken.get(quote.casePseudonym) ?? 0
  const masked = (quote: CandidateQuote) => (quote.text.includes('[…]') ? 1 : 0)
  return (a: CandidateQuote, b: CandidateQuote) => open(a) - open(b) || times(a) - times(b) || masked(a) - masked(b)
}
