import { type Answer, known, unknown } from './answer.ts'
import { normalCdf, normalQuantile } from './normal.ts'
import { quantileOfSorted } from './quantile.ts'
import { allEqual } from './squared-deviations.ts'

/** A replicate nearer to the estimate than this share of the replicates' range is tied with it. */
const ROUNDING = 1e-10

export interface BootstrapInterval {
  readonly interval: readonly [number, number]
  /** `percentile` where the bias or the acceleration of BCa is not defined, or an end would be the outermost draw. */
  readonly method: 'BCa' | 'percentile'
}

/**
 * Bias-corrected and accelerated bootstrap interval from the estimate, its bootstrap replicates and its
 * delete-one jackknife values. z₀ counts ties with the estimate as half; quantiles are of type 7.
 * Source: Efron (1987). SciPy: `bootstrap(method='BCa')`.
 */
export function bcaInterval(
  estimate: number,
  replicates: readonly number[] | Float64Array,
  jackknife: readonly number[],
  confidence: number,
): Answer<BootstrapInterval> {
  if (replicates.length === 0) return unknown('no values')
  const sorted = Float64Array.from(replicates).sort()
  if (allEqual([sorted[0] ?? 0, sorted[sorted.length - 1] ?? 0])) return unknown('the values do not vary')
  const bias = normalQuantile(shareBelow(sorted, estimate))
  const speed = acceleration(jackknife)
  const tails = [(1 - confidence) / 2, (1 + confidence) / 2] as const
  if (!Number.isFinite(bias) || speed === null) {
    return known({ interval: endsAt(sorted, tails[0], tails[1]), method: 'percentile' })
  }
  const corrected = (tail: number): number => {
    const z = bias + normalQuantile(tail)
    return normalCdf(bias + z / (1 - speed * z))
  }
  const levels = [corrected(tails[0]), corrected(tails[1])] as const
  if (levels.some((level) => isBeyondDraws(level, sorted.length)))
    return known({ interval: endsAt(sorted, tails[0], tails[1]), method: 'percentile' })
  return known({ interval: endsAt(sorted, levels[0], levels[1]), method: 'BCa' })
}

function endsAt(sorted: Float64Array, low: number, high: number): readonly [number, number] {
  return [quantileOfSorted(sorted, low), quantileOfSorted(sorted, high)]
}

/** Whether an end would be the outermost draw, which says nothing of where the level lies. `boot.ci` warns of it. */
function isBeyondDraws(level: number, draws: number): boolean {
  const place = (draws + 1) * level
  return !(place >= 1 && place <= draws)
}

function shareBelow(sorted: Float64Array, estimate: number): number {
  let less = 0
  let equal = 0
  const near = ROUNDING * ((sorted[sorted.length - 1] ?? 0) - (sorted[0] ?? 0))
  for (const value of sorted) {
    if (value < estimate - near) less += 1
    else if (value <= estimate + near) equal += 1
  }
  return (less + equal / 2) / sorted.length
}

/** Σ(m − θᵢ)³ / (6 (Σ(m − θᵢ)²)^1.5), or null when leaving any one out makes no difference. */
function acceleration(jackknife: readonly number[]): number | null {
  if (jackknife.length === 0 || allEqual(jackknife)) return null
  const centre = jackknife.reduce((a, b) => a + b, 0) / jackknife.length
  let squares = 0
  let cubes = 0
  for (const value of jackknife) {
    squares += (centre - value) ** 2
    cubes += (centre - value) ** 3
  }
  return cubes / (6 * squares ** 1.5)
}
