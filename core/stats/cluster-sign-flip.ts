import { type Answer, unknown } from './answer.ts'
import { type PermutationTest, type Resampling, signFlipPermutation } from './sign-flip-permutation.ts'
import { sum } from './sum.ts'

/** Sums nearer to 0 than this are 0 but for rounding. */
const ROUNDING = 1e10

/**
 * Sign-flip test of the mean when values hang together within clusters: a cluster's changes keep or turn
 * their signs together. With nine clusters all 512 patterns are gone through, and the smallest p is 2/512.
 * R: every row of `expand.grid(rep(list(c(-1, 1)), 9))` times the clusters' sums.
 */
export function clusterSignFlip(
  clusters: readonly (readonly number[])[],
  options: Resampling,
): Answer<PermutationTest> {
  const filled = clusters.filter((values) => values.length > 0)
  if (filled.length < 2) return unknown('fewer than 2 clusters')
  return signFlipPermutation(
    filled.map((values) => Math.round(sum(values) * ROUNDING) / ROUNDING + 0),
    options,
  )
}
