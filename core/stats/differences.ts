/** Scores are means of a few small whole numbers: what differs in the tenth decimal is rounding. */
const DECIMALS = 1e10

/**
 * End minus baseline of each pair, rounded to ten decimals so that 3.4 − 3.2 and 2.4 − 2.2 are tied,
 * as ranks and exact tests need. Both lists have the same cases in the same order.
 */
export function differences(baseline: readonly number[], end: readonly number[]): readonly number[] {
  return end.map((value, i) => Math.round((value - (baseline[i] ?? Number.NaN)) * DECIMALS) / DECIMALS + 0)
}
