import { type Answer, unknown } from './answer.ts'
import { type BootstrapInterval, bcaInterval } from './bca-interval.ts'
import { createGenerator } from './generator.ts'
import type { Resampling } from './sign-flip-permutation.ts'
import { allEqual } from './squared-deviations.ts'
import { sum } from './sum.ts'

/** BCa interval of a mean (of paired changes), `resamples` draws with replacement. SciPy: `bootstrap((d,), np.mean)`. */
export function bootstrapMean(
  values: readonly number[],
  confidence: number,
  { resamples, seed }: Resampling,
): Answer<BootstrapInterval> {
  const n = values.length
  if (n < 4) return unknown('fewer than 4 values')
  if (allEqual(values)) return unknown('the values do not vary')
  const list = Float64Array.from(values)
  const generator = createGenerator(seed)
  const drawn = new Int32Array(n)
  const replicates = Float64Array.from({ length: resamples }, () => {
    generator.fillBelow(drawn, n)
    let total = 0
    for (let i = 0; i < n; i += 1) total += list[drawn[i] ?? 0] ?? 0
    return total / n
  })
  const total = sum(values)
  const jackknife = values.map((value) => (total - value) / (n - 1))
  return bcaInterval(total / n, replicates, jackknife, confidence)
}
