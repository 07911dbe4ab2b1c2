import { type Answer, known, unknown } from './answer.ts'
import { positiveRankSum, signedRanks } from './signed-ranks.ts'

/**
 * Matched-pairs rank-biserial correlation (T⁺ − T⁻)/(T⁺ + T⁻), zeros dropped: −1 when all fell, 1 when
 * all rose. Source: Kerby (2014). R: `effectsize::rank_biserial(end, baseline, paired = TRUE)`.
 */
export function rankBiserial(changes: readonly number[]): Answer<number> {
  if (changes.length === 0) return unknown('no pairs')
  const ranks = signedRanks(changes, 'drop')
  if (ranks.length === 0) return unknown('all changes are zero')
  const total = (ranks.length * (ranks.length + 1)) / 2
  return known((2 * positiveRankSum(ranks) - total) / total)
}
