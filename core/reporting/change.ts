import type { CodeMeasure, Interval, ScoreMeasure } from '#core/types/comparison.ts'
import type { Clear } from './charts/chart-spec.ts'
import type { Words } from './words/en.ts'

/** Where an interval lies: wholly above zero, wholly below, or neither (also when there is none). */
export function clearOf(interval: Interval | null): Clear {
  if (interval === null) return 'none'
  if (interval[0] > 0) return 'up'
  return interval[1] < 0 ? 'down' : 'none'
}

export function scoreDirection(measure: ScoreMeasure): Clear {
  return clearOf(measure.change.ci)
}

export function codeDirection(measure: CodeMeasure): Clear {
  return clearOf(measure.share.ci)
}

/** Cohen's words for the size of a standardised mean change: conventions, stated in the report's methods. */
export function sizeInWords(g: number, sizes: Words['sizes']): string {
  const size = Math.abs(g)
  if (size < 0.2) return sizes.verySmall
  if (size < 0.5) return sizes.small
  return size < 0.8 ? sizes.moderate : sizes.large
}

export interface ChangeCounts {
  readonly rose: number
  readonly same: number
  readonly fell: number
}

/** How many rose, stayed and fell; differences below rounding error are none. */
export function countChanges(pairs: readonly { readonly baseline: number; readonly end: number }[]): ChangeCounts {
  const changes = pairs.map(({ baseline, end }) => (Math.abs(end - baseline) < 1e-9 ? 0 : end - baseline))
  return {
    rose: changes.filter((change) => change > 0).length,
    same: changes.filter((change) => change === 0).length,
    fell: changes.filter((change) => change < 0).length,
  }
}
