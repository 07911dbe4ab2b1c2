import { logGamma } from './log-gamma.ts'
import { normalCdf } from './normal.ts'

/** Even, for Simpson's rule; enough for 10 digits. Below ten degrees of freedom the density has a corner at 0. */
const INTERVALS = 480
const INTERVALS_OF_FEW = 2000
const FEW = 10
/** How many standard deviations of the chi distribution are integrated on either side. */
const REACH = 12

/**
 * P(T ≤ t) of the noncentral t with `df` and noncentrality `ncp`: the mean of Φ(t·s − ncp) over
 * s = √(χ²/df), by Simpson's rule. Unlike the usual series it does not underflow at large `ncp`.
 * R: `pt(t, df, ncp)`.
 */
export function noncentralTCdf(t: number, df: number, ncp: number): number {
  return noncentralT(df)(t, ncp)
}

/** The same for many `t` and `ncp` with one `df`, whose weights are computed once. */
export function noncentralT(df: number): (t: number, ncp: number) => number {
  const intervals = df < FEW ? INTERVALS_OF_FEW : INTERVALS
  const spread = REACH / Math.sqrt(2 * df)
  const low = Math.max(0, 1 - spread)
  const step = (1 + spread - low) / intervals
  const logScale = Math.log(2) + (df / 2) * Math.log(df / 2) - logGamma(df / 2)
  const weights = Float64Array.from({ length: intervals + 1 }, (_, i) => {
    const simpson = i === 0 || i === intervals ? 1 : i % 2 === 1 ? 4 : 2
    return (simpson * chiDensity(low + i * step, df, logScale) * step) / 3
  })
  return (t, ncp) => {
    let total = 0
    for (let i = 0; i <= intervals; i += 1) total += (weights[i] ?? 0) * normalCdf(t * (low + i * step) - ncp)
    return total
  }
}

function chiDensity(s: number, df: number, logScale: number): number {
  if (s === 0) return df === 1 ? Math.exp(logScale) : 0
  return Math.exp(logScale + (df - 1) * Math.log(s) - (df * s * s) / 2)
}
