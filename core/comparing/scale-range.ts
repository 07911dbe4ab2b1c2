import type { StudyData } from '#core/types/study-data.ts'
import { scoreSources } from './measures.ts'

/** The theoretical range of a scale's or item's score, for an axis; null where an item has no bounds, or for other measures. */
export function scaleRange(data: StudyData, measureId: string): { readonly min: number; readonly max: number } | null {
  const source = scoreSources(data).find(({ id }) => id === measureId)
  if (!source) return null
  const items = new Map(data.instruments.flatMap((instrument) => instrument.items).map((item) => [item.id, item]))
  const bounds = source.scale.items.map(({ item }) => ({
    min: items.get(item)?.min ?? null,
    max: items.get(item)?.max ?? null,
  }))
  let [min, max] = [0, 0]
  for (const bound of bounds) {
    if (bound.min === null || bound.max === null) return null
    min += bound.min
    max += bound.max
  }
  const parts = source.scale.score === 'mean' ? bounds.length : 1
  return bounds.length === 0 ? null : { min: min / parts, max: max / parts }
}
