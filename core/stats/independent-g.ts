import { type Answer, known, unknown } from './answer.ts'
import { hedgesCorrection } from './hedges-correction.ts'
import { squaredDeviations } from './squared-deviations.ts'
import { sum } from './sum.ts'

/**
 * Hedges' g of two separate groups: (mean of `first` − mean of `second`) over the pooled standard
 * deviation, times J with ν = n₁ + n₂ − 2. R: `effectsize::hedges_g(first, second)`.
 */
export function independentG(first: readonly number[], second: readonly number[]): Answer<number> {
  const df = first.length + second.length - 2
  if (first.length < 2 || second.length < 2) return unknown('fewer than 2 in a group')
  const squares = squaredDeviations(first) + squaredDeviations(second)
  if (squares === 0) return unknown('the values do not vary')
  const correction = hedgesCorrection(df)
  if (!correction.ok) return correction
  const difference = sum(first) / first.length - sum(second) / second.length
  return known((correction.value * difference) / Math.sqrt(squares / df))
}
