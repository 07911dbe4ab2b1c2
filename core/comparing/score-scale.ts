import type { StudyItem, StudyScale } from '#core/types/study-data.ts'
import type { Answers } from './study-index.ts'

/** So that 0.7 of 10, which is 7.000000000000001, is 7. */
const ROUNDING = 1e-9

/** How many items of the scale must be answered: the share of the items, rounded up, at least one. */
export function answersNeeded(scale: StudyScale): number {
  return Math.max(1, Math.ceil(scale.minAnswered * scale.items.length - ROUNDING))
}

/**
 * The scale's score of one case in one wave: the mean of the answered items, reversed ones turned on the
 * theoretical range (min + max − x); null below the minimum answered. A sum is the mean times the number
 * of items, so that a missing answer does not count as 0.
 */
export function scoreScale(
  scale: StudyScale,
  items: ReadonlyMap<string, StudyItem>,
  answers: Answers | undefined,
): number | null {
  const values = turnedAnswers(scale, items, answers).filter((value) => value !== null)
  if (values.length < answersNeeded(scale)) return null
  const mean = values.reduce((a, b) => a + b, 0) / values.length
  return scale.score === 'mean' ? mean : mean * scale.items.length
}

/** The answers in the order of the scale's items, reversed ones turned; null where there is none. */
export function turnedAnswers(
  scale: StudyScale,
  items: ReadonlyMap<string, StudyItem>,
  answers: Answers | undefined,
): readonly (number | null)[] {
  return scale.items.map(({ item, reversed }) => {
    const value = answers?.get(item)
    if (value === undefined) return null
    return reversed ? turn(value, items.get(item)) : value
  })
}

/** An item without bounds cannot be turned: no answer rather than a wrong one. */
function turn(value: number, item: StudyItem | undefined): number | null {
  if (item?.min == null || item.max == null) return null
  return item.min + item.max - value
}
