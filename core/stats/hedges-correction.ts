import { type Answer, known, unknown } from './answer.ts'
import { logGamma } from './log-gamma.ts'

/**
 * Hedges' exact small-sample factor J = Γ(ν/2) / (√(ν/2) Γ((ν − 1)/2)), which takes the bias out of a
 * standardised difference with ν degrees of freedom; not defined for ν = 1. Source: Hedges (1981).
 * R: `exp(lgamma(v / 2) - log(sqrt(v / 2)) - lgamma((v - 1) / 2))`.
 */
export function hedgesCorrection(df: number): Answer<number> {
  if (df < 2) return unknown('fewer than 3 values')
  return known(Math.exp(logGamma(df / 2) - Math.log(Math.sqrt(df / 2)) - logGamma((df - 1) / 2)))
}
