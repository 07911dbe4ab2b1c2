import { type Answer, known, unknown } from './answer.ts'
import { createGenerator } from './generator.ts'
import { quantileOfSorted } from './quantile.ts'
import type { Resampling } from './sign-flip-permutation.ts'
import { allEqual } from './squared-deviations.ts'

/**
 * Percentile interval of Σ parts / Σ wholes when units (sites, clusters) are drawn with replacement. A mean over
 * units has wholes of 1. R: `quantile(replicate(B, { g <- sample(k, k, TRUE); sum(a[g]) / sum(b[g]) }), c(.025, .975))`.
 */
export function bootstrapRatio(
  parts: readonly number[],
  wholes: readonly number[],
  confidence: number,
  { resamples, seed }: Resampling,
): Answer<readonly [number, number]> {
  if (parts.length < 2) return unknown('fewer than 2 values')
  if (resamples === 0) return unknown('no values')
  if (wholes.some((whole) => !(whole > 0))) return unknown('not a count')
  if (allEqual(parts.map((part, i) => part / (wholes[i] ?? 1)))) return unknown('the values do not vary')
  const { below } = createGenerator(seed)
  const [above, under] = [Float64Array.from(parts), Float64Array.from(wholes)]
  const ratios = Float64Array.from({ length: resamples }, () => {
    let [part, whole] = [0, 0]
    for (let i = 0; i < above.length; i += 1) {
      const drawn = below(above.length)
      part += above[drawn] ?? 0
      whole += under[drawn] ?? 0
    }
    return part / whole
  }).sort()
  return known([quantileOfSorted(ratios, (1 - confidence) / 2), quantileOfSorted(ratios, (1 + confidence) / 2)])
}
