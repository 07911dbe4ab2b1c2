import jstat from 'jstat'
import { findRoot } from './find-root.ts'
import { incompleteBeta } from './incomplete-beta.ts'

/** P(F ≤ f). R: `pf(f, df1, df2)`. */
export function fisherCdf(f: number, df1: number, df2: number): number {
  const scale = df1 * f + df2
  return incompleteBeta((df1 * f) / scale, df2 / scale, df1 / 2, df2 / 2)
}

/** The f with P(F ≤ f) = `share`: the library's 7 digits, then the rest by bisection. R: `qf(share, df1, df2)`. */
export function fisherQuantile(share: number, df1: number, df2: number): number {
  const near = jstat.jStat.centralF.inv(share, df1, df2)
  return findRoot((f) => fisherCdf(f, df1, df2) - share, near * 0.99, near * 1.01)
}
