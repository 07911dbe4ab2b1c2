import { known } from '#core/stats/answer.ts'
import { shapiroWilk } from '#core/stats/shapiro-wilk.ts'
import { skewness } from '#core/stats/skewness.ts'
import { allEqual } from '#core/stats/squared-deviations.ts'
import type { Assumptions, SuggestedTest } from '#core/types/score-details.ts'
import { figures, part } from '../figures.ts'

/** Below this many pairs no approximation is leaned on. */
const FEW_PAIRS = 10
/** From here on a mean of unskewed changes is near enough to normal whatever the changes are. */
const ENOUGH_PAIRS = 30
const MANY_ZEROS = 0.5
const SKEWED = 1
const NOT_NORMAL = 0.05

/** What a choice of test rests on, said of the changes. */
export function assumptionsOf(changes: readonly number[]): Assumptions {
  const normality = shapiroWilk(changes)
  const sizes = Map.groupBy(
    changes.filter((change) => change !== 0),
    Math.abs,
  )
  return {
    n: changes.length,
    zeros: changes.filter((change) => change === 0).length,
    ties: [...sizes.values()].reduce((total, { length }) => total + (length > 1 ? length : 0), 0),
    skew: figures<{ skew: number }>({ skew: skewness(changes) }),
    normality: figures<{ test: 'Shapiro–Wilk'; w: number; p: number }>({
      test: known('Shapiro–Wilk' as const),
      w: part(normality, 'w'),
      p: part(normality, 'p'),
    }),
  }
}

/**
 * The test that the data suggest: the first of these that holds decides. A single item is ordinal: Wilcoxon.
 * Fewer than ten pairs, mostly zeros, or skew beyond ±1: sign flips. From 30 pairs on, or when Shapiro and
 * Wilk find nothing against normal changes: t. Else Wilcoxon. Never the one with the smallest p.
 */
export function suggestTest(kind: 'scale' | 'item', changes: readonly number[], seen: Assumptions): SuggestedTest {
  if (changes.length < 2) return { test: 'none', because: 'fewer than 2 pairs' }
  if (allEqual(changes)) return { test: 'none', because: 'no change varies' }
  if (kind === 'item') return { test: 'wilcoxon', because: 'single item' }
  if (seen.n < FEW_PAIRS) return { test: 'permutation', because: 'few pairs' }
  if (seen.zeros > MANY_ZEROS * seen.n) return { test: 'permutation', because: 'many zeros' }
  if (Math.abs(seen.skew.skew ?? 0) > SKEWED) return { test: 'permutation', because: 'skewed changes' }
  if (seen.n >= ENOUGH_PAIRS) return { test: 't', because: 'enough pairs' }
  if ((seen.normality.p ?? 1) >= NOT_NORMAL) return { test: 't', because: 'changes look normal' }
  return { test: 'wilcoxon', because: 'changes not normal' }
}
