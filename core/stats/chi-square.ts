import { upperGamma } from './incomplete-gamma.ts'

/** P(X ≥ x) of the chi-square distribution. R: `pchisq(x, df, lower.tail = FALSE)`. */
export function chiSquareUpper(x: number, df: number): number {
  return upperGamma(df / 2, x / 2)
}
