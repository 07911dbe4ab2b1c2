import { type Answer, known, unknown } from './answer.ts'
import { findRoot } from './find-root.ts'
import { lowerGamma, upperGamma } from './incomplete-gamma.ts'

/**
 * Exact interval of the mean of a count: the means under which a count as high, or as low, is at its tail.
 * From 0 when nothing was counted. Source: Garwood (1936). R: `poisson.test(count)$conf.int`.
 */
export function poissonInterval(count: number, confidence: number): Answer<readonly [number, number]> {
  if (count < 0 || !Number.isInteger(count)) return unknown('not a count')
  const tail = (1 - confidence) / 2
  const reach = count + 40 + 20 * Math.sqrt(count + 1)
  const low = count === 0 ? 0 : findRoot((mean) => lowerGamma(count, mean) - tail, 0, reach)
  return known([low, findRoot((mean) => upperGamma(count + 1, mean) - tail, 0, reach)])
}
