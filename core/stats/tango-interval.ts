import { type Answer, known, unknown } from './answer.ts'
import { findRoot } from './find-root.ts'
import { type PairedTable, tableTotal } from './mcnemar.ts'
import { normalQuantile } from './normal.ts'

/**
 * Score interval of the change in a paired share (end − baseline): the changes that a score test, with
 * the cell probabilities at their best under that change, would not refuse. Stays within [−1, 1] and
 * holds at 0 discordant cases. Source: Tango (1998), Statistics in Medicine 17, 891–908.
 */
export function tangoInterval(table: PairedTable, confidence: number): Answer<readonly [number, number]> {
  const n = tableTotal(table)
  if (n === 0) return unknown('no pairs')
  const z = normalQuantile((1 + confidence) / 2)
  const { endOnly, baselineOnly } = table
  const seen = (endOnly - baselineOnly) / n
  const score = (change: number): number => tangoScore(endOnly, baselineOnly, n, change)
  return known([findRoot((x) => score(x) - z, -1, seen), findRoot((x) => score(x) + z, seen, 1)])
}

/** z of the hypothesis that the share changed by `change`; falls as `change` rises. */
function tangoScore(up: number, down: number, n: number, change: number): number {
  const a = 2 * n
  const b = -up - down + (2 * n - up + down) * change
  const c = -down * change * (1 - change)
  const q = (Math.sqrt(Math.max(0, b * b - 4 * a * c)) - b) / (2 * a)
  const squared = n * (2 * q + change * (1 - change))
  const distance = up - down - n * change
  return squared > 0 ? distance / Math.sqrt(squared) : Math.sign(distance) * Number.POSITIVE_INFINITY || 0
}
