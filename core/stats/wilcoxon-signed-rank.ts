import { type Answer, known, unknown } from './answer.ts'
import { normalCdf } from './normal.ts'
import { positiveRankSum, type SignedRank, signedRanks, type ZeroRule } from './signed-ranks.ts'

/** Above this many changes the normal approximation is as good as exact. */
const EXACT_LIMIT = 200

export interface SignedRankTest {
  /** Sum of the ranks of the rises. */
  readonly v: number
  /** Two-sided. */
  readonly p: number
  readonly method: 'exact' | 'normal'
}

/**
 * Wilcoxon signed-rank test of the changes. Exact up to 200 non-zero changes, given the ties, by the
 * shift algorithm (Streitberg and Röhmel 1986) on doubled mid-ranks; above, normal with continuity
 * correction. R: `exactRankTests::wilcox.exact`, `coin::wilcoxsign_test(zero.method = "Pratt")`.
 */
export function wilcoxonSignedRank(changes: readonly number[], zeros: ZeroRule = 'drop'): Answer<SignedRankTest> {
  if (changes.length === 0) return unknown('no pairs')
  const ranks = signedRanks(changes, zeros)
  if (ranks.length === 0) return unknown('all changes are zero')
  const v = positiveRankSum(ranks)
  if (ranks.length > EXACT_LIMIT) return known({ v, p: normalP(ranks, v), method: 'normal' })
  return known({ v, p: exactP(ranks, v), method: 'exact' })
}

/** Twice the smaller tail of V when each rank is positive or not with probability ½. */
function exactP(ranks: readonly SignedRank[], v: number): number {
  const doubled = ranks.map(({ rank }) => Math.round(2 * rank))
  const total = doubled.reduce((a, b) => a + b, 0)
  const probability = new Float64Array(total + 1)
  probability[0] = 1
  let reached = 0
  for (const shift of doubled) {
    reached += shift
    for (let sum = reached; sum >= 0; sum -= 1) {
      const with_ = sum >= shift ? (probability[sum - shift] ?? 0) : 0
      probability[sum] = ((probability[sum] ?? 0) + with_) / 2
    }
  }
  // V is symmetric about half the total, so the smaller tail is the lower one of the smaller side.
  const smaller = Math.min(Math.round(2 * v), total - Math.round(2 * v))
  let tail = 0
  for (let sum = 0; sum <= smaller; sum += 1) tail += probability[sum] ?? 0
  return Math.min(1, 2 * tail)
}

function normalP(ranks: readonly SignedRank[], v: number): number {
  const centre = ranks.reduce((total, { rank }) => total + rank, 0) / 2
  const variance = ranks.reduce((total, { rank }) => total + rank * rank, 0) / 4
  const distance = Math.max(0, Math.abs(v - centre) - 0.5)
  return Math.min(1, 2 * normalCdf(-distance / Math.sqrt(variance)))
}
