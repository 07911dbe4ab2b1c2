import type { ChangeCertainty } from '#core/stats/change-certainty.ts'
import type { Comparison } from '#core/types/comparison.ts'
import type { PrimaryMeasure } from '#core/types/primary-measure.ts'
import { type ChangeRow, listChanges } from './describe-change.ts'

/** What the comparison's title says: names of what rose and fell, and how many may have; of one, its name. */
export type Headline =
  | { readonly kind: 'nothingToCompare' }
  | { readonly kind: 'noChange'; readonly measures: number }
  | {
      readonly kind: 'changed'
      readonly rose: readonly string[]
      readonly roseMore: number
      readonly fell: readonly string[]
      readonly fellMore: number
      readonly mayRise: readonly string[]
      readonly mayRiseMore: number
      readonly mayFall: readonly string[]
      readonly mayFallMore: number
      readonly same: readonly string[]
      readonly sameMore: number
    }

/** How many measures of a kind are named before the rest is counted. */
const NAMED = 3

/**
 * The finding, by the rule that the report goes by too and the method tab states: what changed clearly is named, the
 * primary measure and then the largest standardised changes first; what may have changed by chance is counted apart; everything else shows no change
 * that we can see. Scales speak; codes do only in a study without scales.
 */
export function findHeadline(comparison: Comparison, primary: PrimaryMeasure | null): Headline {
  const rows = listChanges(comparison, primary)
  const scales = rows.filter((row) => row.kind === 'scale')
  const speaking = (scales.length > 0 ? scales : rows).filter((row) => row.p !== null && row.estimate !== null)
  if (speaking.length === 0) return { kind: 'nothingToCompare' }
  if (speaking.every(({ said }) => said.direction === 'none')) return { kind: 'noChange', measures: speaking.length }
  const bySize = speaking.toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary) || sizeOf(b) - sizeOf(a))
  const where = (direction: ChangeCertainty['direction'], certainty: ChangeCertainty['certainty']) =>
    bySize.filter(({ said }) => said.direction === direction && said.certainty === certainty)
  const [rose, fell] = [where('up', 'clear'), where('down', 'clear')]
  const mayRise = nameOne(where('up', 'tentative'))
  const mayFall = nameOne(where('down', 'tentative'))
  const same = nameOne(where('none', 'none'))
  return {
    kind: 'changed',
    rose: labels(rose),
    roseMore: Math.max(0, rose.length - NAMED),
    fell: labels(fell),
    fellMore: Math.max(0, fell.length - NAMED),
    mayRise: mayRise.names,
    mayRiseMore: mayRise.more,
    mayFall: mayFall.names,
    mayFallMore: mayFall.more,
    same: same.names,
    sameMore: same.more,
  }
}

/** One is worth its name; several are a number. */
function nameOne(rows: readonly ChangeRow[]): { readonly names: readonly string[]; readonly more: number } {
  return rows.length === 1 ? { names: labels(rows), more: 0 } : { names: [], more: rows.length }
}

function labels(rows: readonly ChangeRow[]): readonly string[] {
  return rows.slice(0, NAMED).map((row) => row.label)
}

function sizeOf(row: ChangeRow): number {
  return Math.abs(row.estimate ?? 0)
}
