import { type Answer, unknown } from './answer.ts'
import { type BootstrapInterval, bcaInterval } from './bca-interval.ts'
import { hedgesGav } from './cohen-dav.ts'
import { createGenerator } from './generator.ts'
import { hedgesCorrection } from './hedges-correction.ts'
import type { Resampling } from './sign-flip-permutation.ts'

/**
 * BCa interval of g_av: pairs are drawn with replacement, `resamples` times, from the seed. Draws in which
 * neither wave varies have no g_av and are left out. SciPy: `bootstrap((x, y), g_av, paired=True)`.
 */
export function bootstrapGav(
  baseline: readonly number[],
  end: readonly number[],
  confidence: number,
  { resamples, seed }: Resampling,
): Answer<BootstrapInterval> {
  const estimate = hedgesGav(baseline, end)
  if (!estimate.ok) return estimate
  const correction = hedgesCorrection(baseline.length - 1)
  if (!correction.ok) return correction
  if (baseline.length < 4) return unknown('fewer than 4 pairs')
  const pairs = centredPairs(baseline, end)
  const drawn = new Int32Array(baseline.length)
  const generator = createGenerator(seed)
  const replicates = new Float64Array(resamples)
  let kept = 0
  for (let i = 0; i < resamples; i += 1) {
    generator.fillBelow(drawn, drawn.length)
    const dav = resampledDav(pairs, drawn)
    if (Number.isFinite(dav)) replicates[kept++] = dav * correction.value
  }
  return bcaInterval(estimate.value, replicates.subarray(0, kept), jackknife(baseline, end), confidence)
}

interface CentredPairs {
  readonly baseline: Float64Array
  readonly end: Float64Array
  /** Sum of both squared. */
  readonly squares: Float64Array
}

/** Around the common mean, so that sums of squares lose no digits. */
function centredPairs(baseline: readonly number[], end: readonly number[]): CentredPairs {
  const centre = [...baseline, ...end].reduce((a, b) => a + b, 0) / (2 * baseline.length)
  const [x, y] = [Float64Array.from(baseline, (v) => v - centre), Float64Array.from(end, (v) => v - centre)]
  return { baseline: x, end: y, squares: x.map((value, i) => value ** 2 + (y[i] ?? 0) ** 2) }
}

/** One pass over one draw; not finite when neither wave varies in it. */
function resampledDav({ baseline, end, squares }: CentredPairs, drawn: Int32Array): number {
  const n = drawn.length
  let sumX = 0
  let sumY = 0
  let square = 0
  for (let i = 0; i < n; i += 1) {
    const pair = drawn[i] ?? 0
    sumX += baseline[pair] ?? 0
    sumY += end[pair] ?? 0
    square += squares[pair] ?? 0
  }
  const varied = (square - (sumX * sumX + sumY * sumY) / n) / 2
  if (varied <= 1e-12 * square) return Number.NaN
  return (sumY - sumX) / n / Math.sqrt(varied / (n - 1))
}

function jackknife(baseline: readonly number[], end: readonly number[]): readonly number[] {
  return baseline.flatMap((_, left) => {
    const without = hedgesGav(baseline.toSpliced(left, 1), end.toSpliced(left, 1))
    return without.ok ? [without.value] : []
  })
}
