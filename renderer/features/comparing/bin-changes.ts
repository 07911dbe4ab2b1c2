import type { ScorePair } from '#core/types/score-details.ts'

/** Those whose change falls into the same stretch of the axis, and how most of them are to be read. */
export type Bin = {
  readonly at: number
  readonly width: number
  readonly reliable: ScorePair['reliable']
  readonly pairs: readonly ScorePair[]
}

/** Scores of few questions take few values: each has a bar of its own. */
const FEW_VALUES = 60
const BARS = 40

/** Changes by stretches of the axis, centred on multiples of the stretch, from the lowest to the highest. */
export function binChanges(pairs: readonly ScorePair[]): readonly Bin[] {
  const width = widthFor(pairs.map(({ change }) => change))
  const groups = Map.groupBy(pairs, ({ change }) => Math.round(change / width))
  return [...groups]
    .toSorted(([a], [b]) => a - b)
    .map(([place, own]) => ({ at: place * width, width, reliable: commonest(own), pairs: own }))
}

function widthFor(changes: readonly number[]): number {
  const values = [...new Set(changes.map((change) => Number(change.toFixed(6))))].sort((a, b) => a - b)
  const [lowest = 0, highest = 0] = [values[0], values.at(-1)]
  if (values.length < 2) return 1
  if (values.length > FEW_VALUES) return (highest - lowest) / BARS
  return Math.min(...values.slice(1).map((value, i) => value - (values[i] ?? value)))
}

function commonest(pairs: readonly ScorePair[]): ScorePair['reliable'] {
  const counts = [...Map.groupBy(pairs, ({ reliable }) => reliable)].map(([look, own]) => ({ look, n: own.length }))
  return counts.toSorted((a, b) => b.n - a.n)[0]?.look ?? 'not known'
}
