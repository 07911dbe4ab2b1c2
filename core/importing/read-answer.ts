import { foldLabel } from '../text/fold-label.ts'
import type { MissingReason, PlanItem, PlanMissing } from '../types/study-plan.ts'
import { knownMissingReason } from './missing-codes.ts'
import { readNumber } from './read-number.ts'
import { quoted, quotedList } from './reading.ts'

/** A cell as an answer: a value, words alone, a reason for neither; or why it is none of these. */
export type Answer =
  | { readonly kind: 'value'; readonly value: number }
  | { readonly kind: 'text' }
  | { readonly kind: 'missing'; readonly reason: MissingReason }
  | { readonly kind: 'refused'; readonly why: string }

/**
 * Reads the cells of one item. Missing codes and labels are looked up by their fold, numbers by value. `namedIn` says where the
 * item is described.
 */
export function answerReader(
  item: PlanItem,
  missing: readonly PlanMissing[],
  namedIn = 'study.yaml',
): (cell: string) => Answer {
  const missingByFold = new Map(missing.map(({ code, reason }) => [foldLabel(code), reason] as const))
  const missingByNumber = new Map(
    missing.flatMap(({ code, reason }) => {
      const number = readNumber(code)
      return number === null ? [] : [[number, reason] as const]
    }),
  )
  const valueByFold = new Map(item.labels.map(({ label, value }) => [foldLabel(label), value] as const))
  return (cell) => {
    if (cell.trim() === '') return { kind: 'missing', reason: 'unanswered' }
    const fold = foldLabel(cell)
    const number = readNumber(cell)
    // A label of the item wins over a missing code that reads the same.
    const labelled = valueByFold.get(fold)
    if (labelled !== undefined) return { kind: 'value', value: labelled }
    const reason = missingByFold.get(fold) ?? (number === null ? undefined : missingByNumber.get(number))
    if (reason !== undefined) return { kind: 'missing', reason }
    if (item.type === 'open') return { kind: 'text' }
    if (item.type === 'choice') return readChoice(item, cell, number, namedIn)
    return number === null ? refuseWords(item, cell, namedIn) : checkBounds(item, number, namedIn)
  }
}

function readChoice(item: PlanItem, cell: string, number: number | null, namedIn: string): Answer {
  if (item.labels.length === 0) return { kind: 'text' }
  if (number !== null && item.labels.some(({ value }) => value === number)) return { kind: 'value', value: number }
  return refuseWords(item, cell, namedIn)
}

function checkBounds(item: PlanItem, value: number, namedIn: string): Answer {
  const { min, max } = item
  if ((min !== null && value < min) || (max !== null && value > max)) {
    const bounds = min !== null && max !== null ? `${min}–${max}` : min === null ? `up to ${max}` : `from ${min}`
    const why = `${value} is outside the item's range (${bounds}). Mend the cell, or add ${value} to missing: in ${namedIn}.`
    return { kind: 'refused', why }
  }
  if (item.type === 'likert' && !Number.isInteger(value)) {
    return {
      kind: 'refused',
      why: `${value} is not a point of the item's scale. Mend the cell; for values in between make the item type: number.`,
    }
  }
  return { kind: 'value', value }
}

function refuseWords(item: PlanItem, cell: string, namedIn: string): Answer {
  const labels = item.labels.map(({ label }) => label)
  const known = labels.length > 0 ? ` and not one of the labels ${quotedList(labels)}` : ''
  const mend = knownMissingReason(cell)
    ? `Add "${cell}" to missing: in ${namedIn}.`
    : `Mend the cell, or add it to labels: of the item or to missing: in ${namedIn}.`
  return { kind: 'refused', why: `${quoted(cell)} is not a number${known}. ${mend}` }
}
