import { type Answer, known, unknown } from './answer.ts'
import { squaredDeviations } from './squared-deviations.ts'
import { sum } from './sum.ts'

/** Skewness G₁, corrected for the sample's size; 0 when symmetric. R: `psych::skew(x, type = 2)`. Needs 3 values. */
export function skewness(values: readonly number[]): Answer<number> {
  const n = values.length
  if (n < 3) return unknown('fewer than 3 values')
  const squares = squaredDeviations(values)
  if (squares === 0) return unknown('the values do not vary')
  const centre = sum(values) / n
  const cubes = sum(values.map((value) => (value - centre) ** 3))
  const raw = (Math.sqrt(n) * cubes) / squares ** 1.5
  return known((raw * Math.sqrt(n * (n - 1))) / (n - 2))
}
