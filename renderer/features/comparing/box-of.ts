import { quantileOfSorted } from '#core/stats/quantile.ts'

/** The five numbers of a box plot: whiskers reach the outermost values within one and a half box lengths. */
export type Box = {
  readonly low: number
  readonly quarter: number
  readonly median: number
  readonly threeQuarters: number
  readonly high: number
}

/** Tukey's box, quartiles of type 7; null for no values. */
export function boxOf(values: readonly number[]): Box | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const [quarter, median, threeQuarters] = [0.25, 0.5, 0.75].map((share) => quantileOfSorted(sorted, share))
  if (quarter === undefined || median === undefined || threeQuarters === undefined) return null
  const reach = 1.5 * (threeQuarters - quarter)
  const within = sorted.filter((value) => value >= quarter - reach && value <= threeQuarters + reach)
  return { low: within[0] ?? quarter, quarter, median, threeQuarters, high: within.at(-1) ?? threeQuarters }
}
