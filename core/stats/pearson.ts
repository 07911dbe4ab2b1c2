import { type Answer, known, unknown } from './answer.ts'
import { squaredDeviations } from './squared-deviations.ts'
import { sum } from './sum.ts'

/** Product-moment correlation of two equally long lists. R: `cor(x, y)`. */
export function pearson(x: readonly number[], y: readonly number[]): Answer<number> {
  if (x.length < 2) return unknown('fewer than 2 pairs')
  const scale = Math.sqrt(squaredDeviations(x) * squaredDeviations(y))
  if (scale === 0) return unknown('the values do not vary')
  const [centreX, centreY] = [sum(x) / x.length, sum(y) / y.length]
  const product = sum(x.map((value, i) => (value - centreX) * ((y[i] ?? centreY) - centreY)))
  return known(Math.max(-1, Math.min(1, product / scale)))
}
