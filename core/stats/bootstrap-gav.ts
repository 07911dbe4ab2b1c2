import { type Answer, unknown } from './answer.ts'
import { type BootstrapInterval, bcaInterval } from './bca-interval.ts'
import { hedgesGav } from './cohen-dav.ts'
import { createGenerator, type Generator } from './generator.ts'
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
  const [x, y] = centred(baseline, end)
  const generator = createGenerator(seed)
  const replicates = new Float64Array(resamples)
  let kept = 0
  for (let i = 0; i < resamples; i += 1) {
    const dav = resampledDav(x, y, generator)
    if (Number.isFinite(dav)) replicates[kept++] = dav * correction.value
  }
  return bcaInterval(estimate.value, replicates.subarray(0, kept), jackknife(baseline, end), confidence)
}

/** Around the common mean, so that sums of squares lose no digits. */
function centred(baseline: readonly number[], end: readonly number[]): [Float64Array, Float64Array] {
  const centre = [...baseline, ...end].reduce((a, b) => a + b, 0) / (2 * baseline.length)
  return [Float64Array.from(baseline, (v) => v - centre), Float64Array.from(end, (v) => v - centre)]
}

/** One pass over one draw; not finite when neither wave varies in it. */
function resampledDav(x: Float64Array, y: Float64Array, generator: Generator): number {
  const n = x.length
  let [sumX, sumY, squareX, squareY] = [0, 0, 0, 0]
  for (let i = 0; i < n; i += 1) {
    const drawn = generator.below(n)
    const a = x[drawn] ?? 0
    const b = y[drawn] ?? 0
    sumX += a
    sumY += b
    squareX += a * a
    squareY += b * b
  }
  const squares = (squareX - (sumX * sumX) / n + squareY - (sumY * sumY) / n) / 2
  if (squares <= 1e-12 * (squareX + squareY)) return Number.NaN
  return (sumY - sumX) / n / Math.sqrt(squares / (n - 1))
}

function jackknife(baseline: readonly number[], end: readonly number[]): readonly number[] {
  return baseline.flatMap((_, left) => {
    const without = hedgesGav(baseline.toSpliced(left, 1), end.toSpliced(left, 1))
    return without.ok ? [without.value] : []
  })
}
