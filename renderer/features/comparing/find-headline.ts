import type { Comparison } from '#core/types/comparison.ts'
import { type ChangeRow, listChanges } from './describe-change.ts'

/** What the comparison's title says: names of what rose and fell, and what else there is to say. */
export type Headline =
  | { readonly kind: 'nothingToCompare' }
  | { readonly kind: 'noChange'; readonly measures: number }
  | {
      readonly kind: 'changed'
      readonly rose: readonly string[]
      readonly roseMore: number
      readonly fell: readonly string[]
      readonly fellMore: number
      readonly same: readonly string[]
      readonly sameMore: number
    }

/** How many measures of a kind are named before the rest is counted. */
const NAMED = 3

/**
 * The finding, by one rule that the method tab states: a measure rose or fell when its p, adjusted by Holm over all
 * measures of its kind, is below 1 − confidence; the largest standardised changes are named first. Everything else
 * shows no change that we can see. Scales speak; codes do only in a study without scales.
 */
export function findHeadline(comparison: Comparison): Headline {
  const rows = listChanges(comparison)
  const scales = rows.filter((row) => row.kind === 'scale')
  const speaking = (scales.length > 0 ? scales : rows).filter((row) => row.adjusted !== null && row.estimate !== null)
  if (speaking.length === 0) return { kind: 'nothingToCompare' }
  const limit = 1 - comparison.confidence
  const changed = speaking.filter((row) => (row.adjusted ?? 1) < limit).sort((a, b) => sizeOf(b) - sizeOf(a))
  if (changed.length === 0) return { kind: 'noChange', measures: speaking.length }
  const rose = changed.filter((row) => (row.estimate ?? 0) > 0)
  const fell = changed.filter((row) => (row.estimate ?? 0) < 0)
  const same = speaking.filter((row) => !changed.includes(row))
  // One that did not move is worth its name; several are a number.
  const named = same.length === 1 ? same : []
  return {
    kind: 'changed',
    rose: labels(rose),
    roseMore: Math.max(0, rose.length - NAMED),
    fell: labels(fell),
    fellMore: Math.max(0, fell.length - NAMED),
    same: labels(named),
    sameMore: same.length - named.length,
  }
}

function labels(rows: readonly ChangeRow[]): readonly string[] {
  return rows.slice(0, NAMED).map((row) => row.label)
}

function sizeOf(row: ChangeRow): number {
  return Math.abs(row.estimate ?? 0)
}
