import { type Answer, known, unknown } from './answer.ts'
import { findRoot } from './find-root.ts'
import { incompleteBeta } from './incomplete-beta.ts'

/**
 * Exact interval of a share, `count` of `whole`. Never shorter than it says it is.
 * Source: Clopper and Pearson (1934). R: `binom.test(count, whole)$conf.int`.
 */
export function binomialInterval(count: number, whole: number, confidence: number): Answer<readonly [number, number]> {
  if (!Number.isInteger(count) || !Number.isInteger(whole) || count < 0) return unknown('not a count')
  if (whole === 0) return unknown('no values')
  if (count > whole) return unknown('more than the whole')
  const tail = (1 - confidence) / 2
  const low = findRoot((p) => incompleteBeta(p, 1 - p, count, whole - count + 1) - tail, 0, 1)
  const high = findRoot((p) => incompleteBeta(1 - p, p, whole - count, count + 1) - tail, 0, 1)
  return known([count === 0 ? 0 : low, count === whole ? 1 : high])
}
