import type { PairedValue } from '#core/contract/comparing.ts'
import { changeCounts, ROUNDING } from '#core/stats/change-counts.ts'

/** How many rose, fell and stayed, of those with a value in both waves. */
export type Moves = { readonly pairs: number; readonly rose: number; readonly stayed: number; readonly fell: number }

/** Counts moves; changes smaller than a rounding error are none. */
export function countMoves(values: readonly PairedValue[]): Moves {
  const changes = values.flatMap(({ baseline, end }) => (baseline === null || end === null ? [] : [end - baseline]))
  const { rose, same, fell } = changeCounts(changes, ROUNDING)
  return { pairs: changes.length, rose, fell, stayed: same }
}
