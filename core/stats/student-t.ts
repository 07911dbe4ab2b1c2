import jstat from 'jstat'
import { incompleteBeta } from './incomplete-beta.ts'

const NEWTON_STEPS = 4

/** Two-sided p of a t statistic; its tail is computed as such, so that t = 40 is not p = 0. R: `2 * pt(-abs(t), df)`. */
export function studentTwoSidedP(t: number, df: number): number {
  const scale = df + t * t
  return incompleteBeta(df / scale, (t * t) / scale, df / 2, 0.5)
}

/** The t with P(T ≤ t) = `share`, 0 < share < 1. The library's inverse has 7 digits; Newton adds the rest. R: `qt(share, df)`. */
export function studentQuantile(share: number, df: number): number {
  if (share > 0.5) return -studentQuantile(1 - share, df)
  let t = jstat.jStat.studentt.inv(share, df)
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const below = studentTwoSidedP(t, df) / 2
    t -= ((t > 0 ? 1 - below : below) - share) / jstat.jStat.studentt.pdf(t, df)
  }
  return t
}
