import { type Answer, known, unknown } from './answer.ts'
import { type ChangeCounts, changeCounts } from './change-counts.ts'
import { normalQuantile } from './normal.ts'
import { standardDeviation } from './variance.ts'

/** Changes this much nearer to the threshold than rounding are on it, and not beyond it. */
const ROUNDING = 1e-9

export interface ReliableChange extends ChangeCounts {
  /** Standard error of measurement, in the scale's units. */
  readonly sem: number
  /** A change beyond this, either way, is more than errors of measurement would make. */
  readonly threshold: number
}

/** Standard error of measurement s·√(1 − α), of the baseline scores. R: `sd(x) * sqrt(1 - alpha)`. */
export function standardErrorOfMeasurement(baseline: readonly number[], alpha: number): Answer<number> {
  if (alpha < 0 || alpha > 1) return unknown('the reliability is not between 0 and 1')
  const sd = standardDeviation(baseline)
  return sd.ok ? known(sd.value * Math.sqrt(1 - alpha)) : sd
}

/**
 * Reliable change by Jacobson and Truax (1991): beyond z·√2·SEM, with the scale's own reliability.
 * `changes` are end − baseline of the same cases. R: `abs(d) > qnorm(.975) * sqrt(2) * sd(b) * sqrt(1 - alpha)`.
 */
export function reliableChange(
  baseline: readonly number[],
  changes: readonly number[],
  alpha: number,
  confidence: number,
): Answer<ReliableChange> {
  const sem = standardErrorOfMeasurement(baseline, alpha)
  if (!sem.ok) return sem
  if (sem.value === 0) return unknown('the values do not vary')
  const threshold = normalQuantile((1 + confidence) / 2) * Math.SQRT2 * sem.value
  return known({ sem: sem.value, threshold, ...changeCounts(changes, threshold + ROUNDING) })
}
