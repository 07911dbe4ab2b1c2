import { type Answer, known, unknown } from './answer.ts'
import { findSmoothRoot } from './find-root.ts'
import { noncentralT } from './noncentral-t.ts'
import { normalQuantile } from './normal.ts'
import { squaredDeviations } from './squared-deviations.ts'
import { sum } from './sum.ts'

/** Of the noncentrality. */
const PRECISION = 1e-11

/** d_z: mean change over the standard deviation of the change. R: `effectsize::cohens_d(end, baseline, paired = TRUE)`. */
export function cohenDz(changes: readonly number[]): Answer<number> {
  const n = changes.length
  if (n < 2) return unknown('fewer than 2 pairs')
  const squares = squaredDeviations(changes)
  if (squares === 0) return unknown('the changes do not vary')
  return known(sum(changes) / n / Math.sqrt(squares / (n - 1)))
}

/**
 * Interval of d_z by inverting the noncentral t: the noncentralities under which the t seen is at the
 * upper and at the lower tail, over √n. Source: Cumming and Finch (2001).
 * R: `effectsize::cohens_d(end, baseline, paired = TRUE, ci = confidence)`.
 */
export function cohenDzInterval(changes: readonly number[], confidence: number): Answer<readonly [number, number]> {
  const dz = cohenDz(changes)
  if (!dz.ok) return dz
  const [root, df] = [Math.sqrt(changes.length), changes.length - 1]
  const t = dz.value * root
  const cdf = noncentralT(df)
  const spread = Math.sqrt(1 + (t * t) / (2 * df))
  const end = (share: number): number =>
    findSmoothRoot((ncp) => cdf(t, ncp) - share, t - normalQuantile(share) * spread, PRECISION) / root
  return known([end((1 + confidence) / 2), end((1 - confidence) / 2)])
}
