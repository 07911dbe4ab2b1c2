import type { PairedValue } from '#core/contract/comparing.ts'

type Range = { readonly min: number; readonly max: number }

/** The axis of a paired plot: the scale's own range where it has one, else round numbers about the values. */
export function slopeRange(pairs: readonly Pick<PairedValue, 'baseline' | 'end'>[], range: Range | null): Range {
  if (range) return range
  const values = pairs.flatMap(({ baseline, end }) => [baseline ?? [], end ?? []].flat())
  if (values.length === 0) return { min: 0, max: 1 }
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return { min: Math.floor(low), max: Math.max(Math.ceil(high), Math.floor(low) + 1) }
}
