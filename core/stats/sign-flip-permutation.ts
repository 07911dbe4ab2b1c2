import { type Answer, known, unknown } from './answer.ts'
import { createGenerator } from './generator.ts'

/** Up to this many non-zero changes all sign patterns are gone through. */
const EXACT_LIMIT = 20
/** Sums nearer than this share of all changes' sizes are equal but for rounding. */
const ROUNDING = 1e-10

export interface PermutationTest {
  /** Two-sided. */
  readonly p: number
  readonly method: 'exact' | 'sampled'
}

export interface Resampling {
  readonly resamples: number
  readonly seed: number
}

/**
 * Sign-flip permutation test of the mean change: how often is it as far from 0 when each change's sign is
 * left to chance. All 2ⁿ patterns up to 20 non-zero changes (zeros do not matter), else `resamples` random
 * ones and p = (b + 1)/(B + 1). SciPy: `permutation_test((d,), np.mean, permutation_type='samples')`.
 */
export function signFlipPermutation(changes: readonly number[], options: Resampling): Answer<PermutationTest> {
  if (changes.length === 0) return unknown('no pairs')
  const sizes = Float64Array.from(changes.filter((change) => change !== 0))
  const seen = Math.abs(sizes.reduce((a, b) => a + b, 0))
  const least = seen - ROUNDING * sizes.reduce((total, size) => total + Math.abs(size), 0)
  if (sizes.length <= EXACT_LIMIT) return known({ p: exactP(sizes, least), method: 'exact' })
  return known({ p: sampledP(sizes, least, options), method: 'sampled' })
}

/** Goes through all patterns in Gray-code order, so that each differs from the last in one sign. */
function exactP(sizes: Float64Array, least: number): number {
  const signed = sizes.slice()
  let sum = signed.reduce((a, b) => a + b, 0)
  const patterns = 2 ** signed.length
  let extreme = 0
  for (let pattern = 1; pattern <= patterns; pattern += 1) {
    if (Math.abs(sum) >= least) extreme += 1
    const flip = 31 - Math.clz32(pattern & -pattern)
    const size = signed[flip] ?? 0
    signed[flip] = -size
    sum -= 2 * size
  }
  return extreme / patterns
}

function sampledP(sizes: Float64Array, least: number, { resamples, seed }: Resampling): number {
  const generator = createGenerator(seed)
  // Each change beside its mirror image, so that a sign is a place and not a branch.
  const mirrored = Float64Array.from({ length: 2 * sizes.length }, (_, i) => (i % 2 ? 1 : -1) * (sizes[i >> 1] ?? 0))
  let extreme = 0
  for (let resample = 0; resample < resamples; resample += 1) {
    let sum = 0
    let bits = 0
    for (let i = 0; i < sizes.length; i += 1) {
      if (i % 32 === 0) bits = generator.next() | 0
      sum += mirrored[2 * i + (bits & 1)] ?? 0
      bits >>>= 1
    }
    if (Math.abs(sum) >= least) extreme += 1
  }
  return (extreme + 1) / (resamples + 1)
}
