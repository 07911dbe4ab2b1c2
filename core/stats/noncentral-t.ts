import { logGamma } from './log-gamma.ts'
import { normalCdf } from './normal.ts'

/** Even, for Simpson's rule; enough for 10 digits at the sizes of studies. */
const INTERVALS = 2000
/** How many standard deviations of the chi distribution are integrated on either side. */
const REACH = 12

/**
 * P(T ≤ t) of the noncentral t with `df` and noncentrality `ncp`: the mean of Φ(t·s − ncp) over
 * s = √(χ²/df), by Simpson's rule. Unlike the usual series it does not underflow at large `ncp`.
 * R: `pt(t, df, ncp)`.
 */
export function noncentralTCdf(t: number, df: number, ncp: number): number {
  const spread = REACH / Math.sqrt(2 * df)
  const low = Math.max(0, 1 - spread)
  const step = (1 + spread - low) / INTERVALS
  const logScale = Math.log(2) + (df / 2) * Math.log(df / 2) - logGamma(df / 2)
  let total = 0
  for (let i = 0; i <= INTERVALS; i += 1) {
    const s = low + i * step
    const weight = i === 0 || i === INTERVALS ? 1 : i % 2 === 1 ? 4 : 2
    total += weight * chiDensity(s, df, logScale) * normalCdf(t * s - ncp)
  }
  return (total * step) / 3
}

function chiDensity(s: number, df: number, logScale: number): number {
  if (s === 0) return df === 1 ? Math.exp(logScale) : 0
  return Math.exp(logScale + (df - 1) * Math.log(s) - (df * s * s) / 2)
}
