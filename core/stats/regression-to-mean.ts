import { type Answer, known, unknown } from './answer.ts'
import { pearson } from './pearson.ts'
import { sum } from './sum.ts'

export interface RegressionToMean {
  /** Correlation of the two waves. */
  readonly r: number
  /** Change of the selected that is to be expected from their selection alone, beyond that of everyone. */
  readonly expected: number
  /** Change of the selected beyond that of everyone. */
  readonly seen: number
}

/**
 * What a group picked by its baseline score changes by itself: (1 − r)(μ − x̄ of the selected), in units of
 * the scale, when both waves spread alike. `selected` says of each pair whether it was picked.
 * Source: Barnett, van der Pols and Dobson (2005). R: `(1 - cor(b, e)) * (mean(b) - mean(b[s]))`.
 */
export function regressionToMean(
  baseline: readonly number[],
  end: readonly number[],
  selected: readonly boolean[],
): Answer<RegressionToMean> {
  if (!selected.includes(true)) return unknown('nobody is selected')
  const r = pearson(baseline, end)
  if (!r.ok) return r
  const changes = end.map((value, i) => value - (baseline[i] ?? value))
  const of = (values: readonly number[]): readonly number[] => values.filter((_, i) => selected[i])
  return known({
    r: r.value,
    expected: (1 - r.value) * (average(baseline) - average(of(baseline))) + 0,
    seen: average(of(changes)) - average(changes),
  })
}

function average(values: readonly number[]): number {
  return sum(values) / values.length
}
