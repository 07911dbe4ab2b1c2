import { type Answer, known, unknown } from './answer.ts'
import { hedgesCorrection } from './hedges-correction.ts'
import { squaredDeviations } from './squared-deviations.ts'
import { sum } from './sum.ts'

/**
 * d_av: mean change over the root mean of the two waves' variances, in units of people's spread rather
 * than of the change's. Both lists are of the same cases in the same order. Source: Cumming (2012).
 * R: `mean(end - baseline) / sqrt((var(baseline) + var(end)) / 2)`.
 */
export function cohenDav(baseline: readonly number[], end: readonly number[]): Answer<number> {
  const n = baseline.length
  if (n < 2) return unknown('fewer than 2 pairs')
  const squares = (squaredDeviations(baseline) + squaredDeviations(end)) / 2
  if (squares === 0) return unknown('the values do not vary')
  return known((sum(end) - sum(baseline)) / n / Math.sqrt(squares / (n - 1)))
}

/** g_av = J · d_av, ν = n − 1. */
export function hedgesGav(baseline: readonly number[], end: readonly number[]): Answer<number> {
  if (baseline.length < 3) return unknown('fewer than 3 pairs')
  const dav = cohenDav(baseline, end)
  if (!dav.ok) return dav
  const correction = hedgesCorrection(baseline.length - 1)
  return correction.ok ? known(dav.value * correction.value) : correction
}
