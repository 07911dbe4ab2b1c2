import { type Answer, known, unknown } from './answer.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import { squaredDeviations } from './squared-deviations.ts'
import { sum } from './sum.ts'

export interface ShapiroWilk {
  /** Near 1 when the values lie as a normal sample would. */
  readonly w: number
  readonly p: number
}

const MOST_VALUES = 5000
/** Royston's polynomials, the constant first. */
const LAST = [0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056]
const LAST_BUT_ONE = [0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633]
const SMALL_SHIFT = [-2.273, 0.459]
const SMALL_MEAN = [0.544, -0.39978, 0.025054, -6.714e-4]
const SMALL_LOG_SD = [1.3822, -0.77857, 0.062767, -0.0020322]
const LARGE_MEAN = [-1.5861, -0.31082, -0.083751, 0.0038915]
const LARGE_LOG_SD = [-0.4803, -0.082676, 0.0030302]
const UP_TO_SMALL = 11

/** Shapiro and Wilk's test of normality for 3 to 5000 values. Source: Royston (1995), algorithm AS R94. R: `shapiro.test(x)`. */
export function shapiroWilk(values: readonly number[]): Answer<ShapiroWilk> {
  const n = values.length
  if (n < 3) return unknown('fewer than 3 values')
  if (n > MOST_VALUES) return unknown('more than 5000 values')
  const squares = squaredDeviations(values)
  if (squares === 0) return unknown('the values do not vary')
  const sorted = [...values].sort((a, b) => a - b)
  const centre = sum(values) / n
  const weights = upperWeights(n)
  const half = weights.map((weight, i) => weight * ((sorted[n - 1 - i] ?? 0) - centre - ((sorted[i] ?? 0) - centre)))
  const w = Math.min(1, sum(half) ** 2 / squares)
  return known({ w, p: pOf(w, n) })
}

/** The weights of the largest, second largest … value down to the middle; the lower half has them negative. */
function upperWeights(n: number): readonly number[] {
  if (n === 3) return [Math.SQRT1_2]
  const scores = Array.from({ length: n >> 1 }, (_, i) => -normalQuantile((i + 1 - 0.375) / (n + 0.25)))
  const squares = 2 * sum(scores.map((score) => score ** 2))
  const [first = 0, second = 0] = scores
  const last = polynomial(LAST, 1 / Math.sqrt(n)) + first / Math.sqrt(squares)
  if (n <= 5) {
    const scale = Math.sqrt((squares - 2 * first ** 2) / (1 - 2 * last ** 2))
    return [last, ...scores.slice(1).map((score) => score / scale)]
  }
  const before = polynomial(LAST_BUT_ONE, 1 / Math.sqrt(n)) + second / Math.sqrt(squares)
  const scale = Math.sqrt((squares - 2 * first ** 2 - 2 * second ** 2) / (1 - 2 * last ** 2 - 2 * before ** 2))
  return [last, before, ...scores.slice(2).map((score) => score / scale)]
}

function pOf(w: number, n: number): number {
  if (n === 3) return Math.min(1, Math.max(0, (6 / Math.PI) * (Math.asin(Math.sqrt(w)) - Math.asin(Math.sqrt(0.75)))))
  if (w >= 1) return 1
  const distance = Math.log(1 - w)
  if (n > UP_TO_SMALL) {
    const size = Math.log(n)
    return normalCdf(-(distance - polynomial(LARGE_MEAN, size)) / Math.exp(polynomial(LARGE_LOG_SD, size)))
  }
  const shift = polynomial(SMALL_SHIFT, n)
  if (distance >= shift) return 0
  return normalCdf((Math.log(shift - distance) + polynomial(SMALL_MEAN, n)) / Math.exp(polynomial(SMALL_LOG_SD, n)))
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((total, coefficient) => total * x + coefficient, 0)
}
