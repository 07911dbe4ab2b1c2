import { cronbachAlpha } from '#core/stats/cronbach-alpha.ts'
import { omegaTotal } from '#core/stats/omega-total.ts'
import type { Reliability } from '#core/types/comparison.ts'
import { type Figure, figures, missing, part } from './figures.ts'
import type { ScoreSource } from './measures.ts'
import { turnedAnswers } from './score-scale.ts'
import type { StudyIndex } from './study-index.ts'

/** Alpha and omega of everyone who answered all items of the scale in the wave; `n` is how many. */
export function reliabilityInWave(source: ScoreSource, index: StudyIndex, wave: string): Reliability {
  const rows = completeRows(source, index, wave)
  if (source.kind === 'item') {
    const none = missing('an item alone has no internal consistency')
    return { ...figures<{ alpha: number; omega: number }>({ alpha: none, omega: none }), n: rows.length }
  }
  const omega = part(omegaTotal(rows), 'omega')
  return { ...figures<{ alpha: number; omega: number }>({ alpha: cronbachAlpha(rows), omega }), n: rows.length }
}

/** Alpha alone; the reliability that a reliable change is judged by. */
export function alphaInWave(source: ScoreSource, index: StudyIndex, wave: string): Figure<number> {
  if (source.kind === 'item') return missing('an item alone has no internal consistency')
  return cronbachAlpha(completeRows(source, index, wave))
}

function completeRows(source: ScoreSource, index: StudyIndex, wave: string): readonly (readonly number[])[] {
  const answersOf = index.answers.get(wave)
  return index.roster
    .flatMap((caseId) => answersOf?.get(caseId) ?? [])
    .map((answers) => turnedAnswers(source.scale, index.items, answers))
    .filter((row): row is readonly number[] => !row.includes(null))
}
