import { type Answer, known, unknown } from './answer.ts'
import { squaredDeviations } from './squared-deviations.ts'
import { studentQuantile } from './student-t.ts'
import { sum } from './sum.ts'

export interface Prediction {
  readonly expected: number
  /** Where a single new value would fall if the trend went on. */
  readonly interval: readonly [number, number]
}

/**
 * What a straight line through earlier points foretells at `at`, with the prediction interval of one new
 * value, df = n − 2. R: `predict(lm(y ~ x), data.frame(x = at), interval = "prediction")`.
 */
export function trendPrediction(
  x: readonly number[],
  y: readonly number[],
  at: number,
  confidence: number,
): Answer<Prediction> {
  const n = x.length
  if (n < 3) return unknown('fewer than 3 values')
  const spread = squaredDeviations(x)
  if (spread === 0) return unknown('the values do not vary')
  const [centreX, centreY] = [sum(x) / n, sum(y) / n]
  const slope = sum(x.map((value, i) => (value - centreX) * ((y[i] ?? centreY) - centreY))) / spread
  const residuals = x.map((value, i) => (y[i] ?? 0) - centreY - slope * (value - centreX))
  const error = Math.sqrt(sum(residuals.map((residual) => residual ** 2)) / (n - 2))
  const expected = centreY + slope * (at - centreX)
  const half =
    studentQuantile((1 + confidence) / 2, n - 2) * error * Math.sqrt(1 + 1 / n + (at - centreX) ** 2 / spread)
  return known({ expected, interval: [expected - half, expected + half] })
}
