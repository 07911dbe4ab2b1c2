import { sum } from './sum.ts'

/** Differences smaller than this share of the largest value are rounding, not variation. */
const ROUNDING = 1e-12

/**
 * Sum of squared deviations from the mean (two passes). Exactly 0 when all values are equal but for
 * rounding, so that a constant measure is never mistaken for one with a tiny variance.
 */
export function squaredDeviations(values: readonly number[]): number {
  if (allEqual(values)) return 0
  const centre = sum(values) / values.length
  let total = 0
  for (const value of values) total += (value - centre) ** 2
  return total
}

/** Whether the values differ by no more than rounding. True for none and for one. */
export function allEqual(values: readonly number[]): boolean {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return !(high - low > ROUNDING * Math.max(Math.abs(low), Math.abs(high)))
}
