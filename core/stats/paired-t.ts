import { type Answer, known, unknown } from './answer.ts'
import { squaredDeviations } from './squared-deviations.ts'
import { studentTwoSidedP } from './student-t.ts'
import { sum } from './sum.ts'

export interface PairedT {
  readonly t: number
  readonly df: number
  /** Two-sided. */
  readonly p: number
}

/**
 * Paired t test on the changes (end − baseline) of complete pairs, df = n − 1. Not estimable when the
 * changes do not vary. R: `t.test(end, baseline, paired = TRUE)`.
 */
export function pairedT(changes: readonly number[]): Answer<PairedT> {
  const n = changes.length
  if (n < 2) return unknown('fewer than 2 pairs')
  const squares = squaredDeviations(changes)
  if (squares === 0) return unknown('the changes do not vary')
  const t = sum(changes) / n / Math.sqrt(squares / (n - 1) / n)
  return known({ t, df: n - 1, p: studentTwoSidedP(t, n - 1) })
}
