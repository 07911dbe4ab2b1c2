import { known } from '#core/stats/answer.ts'
import { shapiroWilk } from '#core/stats/shapiro-wilk.ts'
import { skewness } from '#core/stats/skewness.ts'
import type { Assumptions } from '#core/types/score-details.ts'
import { figures, part } from '../figures.ts'

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
