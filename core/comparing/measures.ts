import type { StudyData, StudyItem, StudyScale } from '#core/types/study-data.ts'
import { scoreScale } from './score-scale.ts'
import type { StudyIndex } from './study-index.ts'

/** A numeric measure: how it is named, and its scores by case in a wave. */
export interface ScoreSource {
  readonly id: string
  readonly kind: 'scale' | 'item'
  readonly label: string
  /** An item alone is a scale of one. */
  readonly scale: StudyScale
}

/** All scales, then the numeric items that are in none, in the study's order. */
export function scoreSources(data: StudyData): readonly ScoreSource[] {
  const inScales = new Set(data.scales.flatMap((scale) => scale.items.map(({ item }) => item)))
  const alone = data.instruments
    .flatMap((instrument) => instrument.items)
    .filter((item) => (item.type === 'likert' || item.type === 'number') && !inScales.has(item.id))
  return [
    ...data.scales.map((scale) => ({ id: `scale:${scale.id}`, kind: 'scale' as const, label: scale.label, scale })),
    ...alone.map((item) => ({ id: `item:${item.id}`, kind: 'item' as const, label: item.text, scale: asScale(item) })),
  ]
}

function asScale(item: StudyItem): StudyScale {
  const items = [{ item: item.id, reversed: false }]
  return { id: item.id, label: item.text, items, score: 'mean', minAnswered: 1 }
}

/** Case to score in one wave, of the cases that have one. */
export function scoresInWave(source: ScoreSource, index: StudyIndex, wave: string): ReadonlyMap<string, number> {
  const scores = new Map<string, number>()
  for (const [caseId, answers] of index.answers.get(wave) ?? []) {
    const score = scoreScale(source.scale, index.items, answers)
    if (score !== null) scores.set(caseId, score)
  }
  return scores
}
