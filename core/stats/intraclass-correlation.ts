import { type Answer, known, unknown } from './answer.ts'
import { fisherQuantile } from './fisher-f.ts'
import { allEqual, squaredDeviations } from './squared-deviations.ts'
import { sum } from './sum.ts'

export interface IntraclassCorrelation {
  /** May be below 0, when values within clusters differ more than chance would have it. */
  readonly icc: number
  readonly interval: readonly [number, number]
}

/**
 * One-way random-effects ICC(1): how alike values within a cluster are, from the mean squares between and
 * within; for unequal clusters with n₀ = (N − Σnᵢ²/N)/(a − 1). The interval inverts F (exact for equal
 * clusters, approximate otherwise). R: `psych::ICC` (ICC1); `anova(lm(y ~ cluster))`. Source: Donner (1986).
 */
export function intraclassCorrelation(
  clusters: readonly (readonly number[])[],
  confidence: number,
): Answer<IntraclassCorrelation> {
  const filled = clusters.filter((values) => values.length > 0)
  const all = filled.flat()
  const [a, n] = [filled.length, all.length]
  if (a < 2) return unknown('fewer than 2 clusters')
  if (n === a) return unknown('no cluster has 2 values')
  const within = filled.reduce((total, values) => total + squaredDeviations(values), 0)
  if (allEqual(all) || within === 0) return unknown('the values do not vary')
  const f = Math.max(0, squaredDeviations(all) - within) / (a - 1) / (within / (n - a))
  const size = (n - sum(filled.map((values) => values.length ** 2)) / n) / (a - 1)
  const fromF = (ratio: number): number => (ratio - 1) / (ratio + size - 1)
  const tail = (1 - confidence) / 2
  return known({
    icc: fromF(f),
    interval: [fromF(f / fisherQuantile(1 - tail, a - 1, n - a)), fromF(f / fisherQuantile(tail, a - 1, n - a))],
  })
}
