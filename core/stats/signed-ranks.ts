import { midRanks } from './mid-ranks.ts'

/** `drop`: zeros are left out before ranking (Wilcoxon). `pratt`: they are ranked, then left out. */
export type ZeroRule = 'drop' | 'pratt'

export interface SignedRank {
  /** Mid-rank of the change's size. */
  readonly rank: number
  readonly positive: boolean
}

/** The ranks of the changes that are not zero, with their signs. */
export function signedRanks(changes: readonly number[], zeros: ZeroRule): readonly SignedRank[] {
  const ranked = zeros === 'drop' ? changes.filter((change) => change !== 0) : changes
  const ranks = midRanks(ranked.map(Math.abs))
  return ranked
    .map((change, i) => ({ change, rank: ranks[i] ?? 0 }))
    .filter(({ change }) => change !== 0)
    .map(({ change, rank }) => ({ rank, positive: change > 0 }))
}

/** Sum of the ranks of the rises (V, or T⁺). */
export function positiveRankSum(ranks: readonly SignedRank[]): number {
  return ranks.reduce((total, { rank, positive }) => (positive ? total + rank : total), 0)
}
