import type { Answer } from '#core/stats/answer.ts'
import { quantile } from '#core/stats/quantile.ts'
import { type RegressionToMean, regressionToMean } from '#core/stats/regression-to-mean.ts'
import type { RegressionRow } from '#core/types/score-details.ts'
import { figures, ofPairs, part } from '../figures.ts'
import type { PairedLists } from '../pair-waves.ts'

/** Those who began lowest and those who began highest: how much of their change is their selection alone. */
export function regressionRows({ baseline, end }: PairedLists): readonly RegressionRow[] {
  return (['lowest third', 'highest third'] as const).map((selected) => {
    const limit = quantile(baseline, selected === 'lowest third' ? 1 / 3 : 2 / 3)
    const inside = baseline.map(
      (score) => limit.ok && (selected === 'lowest third' ? score <= limit.value : score >= limit.value),
    )
    const answer: Answer<RegressionToMean> = limit.ok ? regressionToMean(baseline, end, inside) : limit
    return {
      selected,
      n: inside.filter(Boolean).length,
      ...figures<{ limit: number; r: number; expected: number; seen: number }>({
        limit: ofPairs(limit),
        r: part(answer, 'r'),
        expected: part(answer, 'expected'),
        seen: part(answer, 'seen'),
      }),
    }
  })
}
