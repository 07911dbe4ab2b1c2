import { type Answer, known, unknown } from './answer.ts'
import { squaredDeviations } from './squared-deviations.ts'
import { studentQuantile } from './student-t.ts'
import { sum } from './sum.ts'

export interface MeanDifference {
  readonly difference: number
  readonly interval: readonly [number, number]
}

/** Difference of two groups' means (first − second), variances not taken to be equal. R: `t.test(first, second)`. */
export function welchDifference(
  first: readonly number[],
  second: readonly number[],
  confidence: number,
): Answer<MeanDifference> {
  const [n, m] = [first.length, second.length]
  if (n < 2 || m < 2) return unknown('fewer than 2 in a group')
  const [a, b] = [squaredDeviations(first) / (n - 1) / n, squaredDeviations(second) / (m - 1) / m]
  if (a + b === 0) return unknown('the values do not vary')
  const part = a / (a + b)
  const df = 1 / (part ** 2 / (n - 1) + (1 - part) ** 2 / (m - 1))
  const difference = sum(first) / n - sum(second) / m
  const half = studentQuantile((1 + confidence) / 2, df) * Math.sqrt(a + b)
  return known({ difference, interval: [difference - half, difference + half] })
}
