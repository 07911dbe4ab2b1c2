import { type Answer, known, unknown } from './answer.ts'
import { squaredDeviations } from './squared-deviations.ts'

/** Sample variance, denominator n − 1. R: `var(x)`. */
export function variance(values: readonly number[]): Answer<number> {
  if (values.length < 2) return unknown('fewer than 2 values')
  return known(squaredDeviations(values) / (values.length - 1))
}

/** Sample standard deviation, the square root of the variance. R: `sd(x)`. */
export function standardDeviation(values: readonly number[]): Answer<number> {
  const squared = variance(values)
  return squared.ok ? known(Math.sqrt(squared.value)) : squared
}
