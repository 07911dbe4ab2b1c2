import { type Answer, unknown } from './answer.ts'
import { bootstrapRatio } from './bootstrap-ratio.ts'
import type { Resampling } from './sign-flip-permutation.ts'
import { sum } from './sum.ts'

/**
 * Percentile interval of the mean when whole clusters are drawn with replacement. Too short when clusters
 * are few: see the coverage in docs/methods.md. R: `quantile(replicate(B, { g <- sample(k, k, TRUE);
 * sum(sums[g]) / sum(sizes[g]) }), c(.025, .975))`.
 */
export function clusterBootstrap(
  clusters: readonly (readonly number[])[],
  confidence: number,
  options: Resampling,
): Answer<readonly [number, number]> {
  const filled = clusters.filter((values) => values.length > 0)
  if (filled.length < 2) return unknown('fewer than 2 clusters')
  return bootstrapRatio(
    filled.map(sum),
    filled.map((values) => values.length),
    confidence,
    options,
  )
}
