import { type Answer, known, unknown } from './answer.ts'
import { createGenerator } from './generator.ts'
import { quantileOfSorted } from './quantile.ts'
import type { Resampling } from './sign-flip-permutation.ts'
import { allEqual } from './squared-deviations.ts'
import { sum } from './sum.ts'

/**
 * Percentile interval of the mean when whole clusters are drawn with replacement. Too short when clusters
 * are few: see the coverage in docs/methods.md. R: `quantile(replicate(B, { g <- sample(k, k, TRUE);
 * sum(sums[g]) / sum(sizes[g]) }), c(.025, .975))`.
 */
export function clusterBootstrap(
  clusters: readonly (readonly number[])[],
  confidence: number,
  { resamples, seed }: Resampling,
): Answer<readonly [number, number]> {
  const filled = clusters.filter((values) => values.length > 0)
  if (filled.length < 2) return unknown('fewer than 2 clusters')
  if (allEqual(filled.flat())) return unknown('the values do not vary')
  const sums = Float64Array.from(filled, sum)
  const sizes = Float64Array.from(filled, (values) => values.length)
  const { below } = createGenerator(seed)
  const means = Float64Array.from({ length: resamples }, () => {
    let [total, size] = [0, 0]
    for (let i = 0; i < sums.length; i += 1) {
      const drawn = below(sums.length)
      total += sums[drawn] ?? 0
      size += sizes[drawn] ?? 0
    }
    return total / size
  }).sort()
  if (means.length === 0) return unknown('no values')
  return known([quantileOfSorted(means, (1 - confidence) / 2), quantileOfSorted(means, (1 + confidence) / 2)])
}
