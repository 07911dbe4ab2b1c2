import { type Answer, known, unknown } from './answer.ts'
import { logGamma } from './log-gamma.ts'

/** A fourfold table of the same cases in two waves; each cell counts cases. */
export interface PairedTable {
  readonly both: number
  readonly baselineOnly: number
  readonly endOnly: number
  readonly neither: number
}

/** How many cases the table is of. */
export function tableTotal(table: PairedTable): number {
  return table.both + table.baselineOnly + table.endOnly + table.neither
}

/**
 * Exact McNemar test, two-sided p = 2·P(X ≤ min(b, c)), X ~ Binomial(b + c, ½), capped at 1; 1 when
 * nobody changed. R: `binom.test(b, b + c)$p.value`; statsmodels: `mcnemar(table, exact=True)`.
 */
export function mcnemar(table: PairedTable): Answer<number> {
  if (tableTotal(table) === 0) return unknown('no pairs')
  const changed = table.baselineOnly + table.endOnly
  const fewer = Math.min(table.baselineOnly, table.endOnly)
  let tail = 0
  for (let k = 0; k <= fewer; k += 1) tail += halfBinomial(k, changed)
  return known(Math.min(1, 2 * tail))
}

/** P(X = k), X ~ Binomial(n, ½); in logarithms, so that it holds for thousands. */
function halfBinomial(k: number, n: number): number {
  return Math.exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) - n * Math.LN2)
}
