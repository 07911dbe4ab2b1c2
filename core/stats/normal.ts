import jstat from 'jstat'

/** Below this the library's `1 − erf` loses digits (and is 0 at −10): a continued fraction takes over. */
const TAIL = -2.5
const FRACTION_TERMS = 80

/** P(Z ≤ z) of the standard normal, with full relative precision in the lower tail. R: `pnorm(z)`. */
export function normalCdf(z: number): number {
  if (z > -TAIL) return 1 - lowerTail(-z)
  return z < TAIL ? lowerTail(z) : jstat.jStat.normal.cdf(z, 0, 1)
}

/** The z with P(Z ≤ z) = `share`; ∓Infinity at 0 and 1. R: `qnorm(share)`. */
export function normalQuantile(share: number): number {
  if (share <= 0) return Number.NEGATIVE_INFINITY
  if (share > 0.5) return -normalQuantile(1 - share)
  const near = jstat.jStat.normal.inv(share, 0, 1)
  const density = Math.exp((-near * near) / 2) / Math.sqrt(2 * Math.PI)
  // One Newton step: the library's inverse has 9 digits in the tail.
  return near - (normalCdf(near) - share) / density
}

/** Mills' ratio as Laplace's continued fraction: φ(x) / (x + 1/(x + 2/(x + 3/(x + …)))), x = −z. */
function lowerTail(z: number): number {
  const x = -z
  let fraction = x
  for (let k = FRACTION_TERMS; k >= 1; k -= 1) fraction = x + k / fraction
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI) / fraction
}
