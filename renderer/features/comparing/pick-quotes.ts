import type { Quote } from '#core/contract/comparing.ts'

/** One quote of each wave: of the first principal who has one in every wave, else the first of each wave. */
export function pickQuotes(quotes: readonly Quote[], waves: readonly string[]): readonly Quote[] {
  const quoted = waves.filter((wave) => quotes.some((quote) => quote.wave === wave))
  const inAll = quotes.find(({ caseId }) =>
    quoted.every((wave) => quotes.some((quote) => quote.caseId === caseId && quote.wave === wave)),
  )
  return quoted.flatMap((wave) => {
    const ofWave = quotes.filter((quote) => quote.wave === wave)
    return ofWave.find((quote) => quote.caseId === inAll?.caseId) ?? ofWave[0] ?? []
  })
}
