import type { ChangeCertainty } from '#core/stats/change-certainty.ts'
import { certaintyOf } from '#core/stats/change-certainty-of.ts'
import { type ChangeCounts, changeCounts, ROUNDING } from '#core/stats/change-counts.ts'
import type { CodeMeasure, Interval, Measure, ScoreMeasure } from '#core/types/comparison.ts'
import type { Clear } from './charts/chart-spec.ts'
import type { Context } from './context.ts'
import type { Words } from './words/en.ts'

/** Where an interval lies, for the colour of its mark: wholly above zero, wholly below, or neither (also when there is none). */
export function clearOf(interval: Interval | null): Clear {
  if (interval === null) return 'none'
  if (interval[0] > 0) return 'up'
  return interval[1] < 0 ? 'down' : 'none'
}

/** What sentences may say of a measure's change: colours are more generous. */
export function saidOf(context: Context, measure: Measure): ChangeCertainty {
  return certaintyOf(measure, context.source.comparison.confidence, context.source.primary)
}

/** The measures of which the same may be said. */
export function whereSaid<T extends Measure>(
  context: Context,
  measures: readonly T[],
  direction: ChangeCertainty['direction'],
  certainty: ChangeCertainty['certainty'],
): readonly T[] {
  return measures.filter((measure) => {
    const said = saidOf(context, measure)
    return said.direction === direction && said.certainty === certainty
  })
}

/** The words for a change out of five. */
export function wordFor<T>(said: ChangeCertainty, words: ChangeWords<T>): T {
  if (said.direction === 'none') return words.none
  if (said.certainty === 'clear') return said.direction === 'up' ? words.up : words.down
  return said.direction === 'up' ? words.mayUp : words.mayDown
}

export interface ChangeWords<T> {
  readonly up: T
  readonly mayUp: T
  readonly down: T
  readonly mayDown: T
  readonly none: T
}

/** The measures that titles and counts speak of: scales, and single questions only in a study without scales. */
export function speaking(context: Context): readonly ScoreMeasure[] {
  const scales = context.scores.filter(({ kind }) => kind === 'scale')
  return scales.length > 0 ? scales : context.scores
}

export function scoreMark(measure: ScoreMeasure): Clear {
  return clearOf(measure.change.ci)
}

export function codeMark(measure: CodeMeasure): Clear {
  return clearOf(measure.share.ci)
}

/** Cohen's words for the size of a standardised mean change: conventions, stated in the report's methods. */
export function sizeInWords(g: number, sizes: Words['sizes']): string {
  const size = Math.abs(g)
  if (size < 0.2) return sizes.verySmall
  if (size < 0.5) return sizes.small
  return size < 0.8 ? sizes.moderate : sizes.large
}

/** How many rose, stayed and fell; differences below rounding error are none. */
export function countChanges(pairs: readonly { readonly baseline: number; readonly end: number }[]): ChangeCounts {
  return changeCounts(
    pairs.map(({ baseline, end }) => end - baseline),
    ROUNDING,
  )
}
