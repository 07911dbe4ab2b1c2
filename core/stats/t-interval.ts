import { type Answer, known, unknown } from './answer.ts'
import { squaredDeviations } from './squared-deviations.ts'
import { studentQuantile } from './student-t.ts'
import { sum } from './sum.ts'

/**
 * Interval of a mean by Student's t, df = n − 1. For a paired change give the differences.
 * R: `t.test(x, conf.level = confidence)$conf.int`.
 */
export function tInterval(values: readonly number[], confidence: number): Answer<readonly [number, number]> {
  const n = values.length
  if (n < 2) return unknown('fewer than 2 values')
  const squares = squaredDeviations(values)
  if (squares === 0) return unknown('the values do not vary')
  const centre = sum(values) / n
  const half = studentQuantile((1 + confidence) / 2, n - 1) * Math.sqrt(squares / (n - 1) / n)
  return known([centre - half, centre + half])
}
