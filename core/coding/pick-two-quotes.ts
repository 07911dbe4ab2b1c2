/** Where a quote could come from. */
export interface QuotePlace {
  readonly id: string
  readonly caseId: string
  /** Where its wave stands among the waves. */
  readonly wave: number
  readonly codePoints: number
}

/** A length that says something and is soon read, in code points. */
const GOOD_LENGTH = 160

/**
 * Two quotes that show what a code holds: one of the first and one of the last wave that have any, of different cases where there are two,
 * each of a length that is soon read. One wave gives two quotes of different cases.
 */
export function pickTwoQuotes<T extends QuotePlace>(places: readonly T[]): readonly T[] {
  const waves = [...new Set(places.map(({ wave }) => wave))].sort((a, b) => a - b)
  const [first, last] = [waves[0], waves.at(-1)]
  const best = [...places].sort((a, b) => awkwardness(a) - awkwardness(b))
  const one = best.find(({ wave }) => wave === first)
  if (!one) return []
  const others = best.filter(({ id, wave }) => id !== one.id && wave === last)
  const other = others.find(({ caseId }) => caseId !== one.caseId) ?? (first === last ? undefined : others[0])
  return other ? [one, other] : [one]
}

function awkwardness({ codePoints }: QuotePlace): number {
  return Math.abs(Math.log(Math.max(1, codePoints) / GOOD_LENGTH))
}
