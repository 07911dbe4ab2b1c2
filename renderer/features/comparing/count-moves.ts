import type { PairedValue } from '#core/contract/comparing.ts'

/** How many rose, fell and stayed, of those with a value in both waves. */
export type Moves = { readonly pairs: number; readonly rose: number; readonly stayed: number; readonly fell: number }

/** Counts moves; changes smaller than a rounding error are none. */
export function countMoves(values: readonly PairedValue[]): Moves {
  const changes = values.flatMap(({ baseline, end }) => (baseline === null || end === null ? [] : [end - baseline]))
  const rose = changes.filter((change) => change > 1e-9).length
  const fell = changes.filter((change) => change < -1e-9).length
  return { pairs: changes.length, rose, fell, stayed: changes.length - rose - fell }
}
