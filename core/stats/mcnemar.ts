import { type Answer, known, unknown } from './answer.ts'
import { incompleteBeta } from './incomplete-beta.ts'

/** Up to here 2ⁿ is a finite number. */
const TERM_LIMIT = 1000

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
  return known(Math.min(1, 2 * halfBinomialTail(fewer, changed)))
}

/** P(X ≤ k), X ~ Binomial(n, ½): summed term by term as long as 2⁻ⁿ is a number, else by the beta function. */
function halfBinomialTail(k: number, n: number): number {
  if (n > TERM_LIMIT) return incompleteBeta(0.5, 0.5, n - k, k + 1)
  let ways = 1
  let tail = 0
  for (let i = 0; i <= k; i += 1) {
    tail += ways
    ways = (ways * (n - i)) / (i + 1)
  }
  return tail * 2 ** -n
}
