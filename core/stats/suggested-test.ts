import { shapiroWilk } from './shapiro-wilk.ts'
import { skewness } from './skewness.ts'
import { allEqual } from './squared-deviations.ts'

/** The test that the data suggest, and the one reason that decided. The family is always on the planned test. */
export type SuggestedTest =
  | { readonly test: 'none'; readonly because: 'fewer than 2 pairs' | 'no change varies' }
  | { readonly test: 'permutation'; readonly because: 'few pairs' | 'many zeros' | 'skewed changes' }
  | { readonly test: 'wilcoxon'; readonly because: 'single item' | 'changes not normal' }
  | { readonly test: 't'; readonly because: 'changes look normal' | 'enough pairs' }

/** Below this many pairs no approximation is leaned on. */
const FEW_PAIRS = 10
/** From here on a mean of unskewed changes is near enough to normal whatever the changes are. */
const ENOUGH_PAIRS = 30
const MANY_ZEROS = 0.5
const SKEWED = 1
const NOT_NORMAL = 0.05

/**
 * The test that the data suggest: the first of these that holds decides. A single item is ordinal: Wilcoxon.
 * Fewer than ten pairs, mostly zeros, or skew beyond ±1: sign flips. From 30 pairs on, or when Shapiro and
 * Wilk find nothing against normal changes: t. Else Wilcoxon. Never the one with the smallest p.
 */
export function suggestTest(kind: 'scale' | 'item', changes: readonly number[]): SuggestedTest {
  const n = changes.length
  if (n < 2) return { test: 'none', because: 'fewer than 2 pairs' }
  if (allEqual(changes)) return { test: 'none', because: 'no change varies' }
  if (kind === 'item') return { test: 'wilcoxon', because: 'single item' }
  if (n < FEW_PAIRS) return { test: 'permutation', because: 'few pairs' }
  const zeros = changes.filter((change) => change === 0).length
  if (zeros > MANY_ZEROS * n) return { test: 'permutation', because: 'many zeros' }
  const skew = skewness(changes)
  if (skew.ok && Math.abs(skew.value) > SKEWED) return { test: 'permutation', because: 'skewed changes' }
  if (n >= ENOUGH_PAIRS) return { test: 't', because: 'enough pairs' }
  const normality = shapiroWilk(changes)
  if (!normality.ok || normality.value.p >= NOT_NORMAL) return { test: 't', because: 'changes look normal' }
  return { test: 'wilcoxon', because: 'changes not normal' }
}
