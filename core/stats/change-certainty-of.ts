import type { Direction, IndicatorResult, Measure } from '#core/types/comparison.ts'
import { isPrespecified, type PrimaryMeasure } from '#core/types/primary-measure.ts'
import { type ChangeCertainty, changeCertainty, NO_CHANGE } from './change-certainty.ts'

/**
 * What may be said of a measure's change: by its t interval for a score, Tango's of the share for a code. The p that
 * decides is adjusted over the measures of its kind, but for a primary measure that was named before its end was known. A
 * score's change is clear only if the interval of its standardised change, which is what figures draw, is clear of zero too: the
 * two are worked out differently, and a sentence must not say more than the mark beside it shows.
 */
export function certaintyOf(measure: Measure, confidence: number, primary: PrimaryMeasure | null): ChangeCertainty {
  if (measure.kind === 'outcome') return NO_CHANGE
  const interval = measure.kind === 'code' ? measure.share.ci : measure.change.ci
  const own = measure.kind === 'code' ? measure.mcnemar.p : measure.t.p
  const adjusted = isPrespecified(measure.id, primary) ? own : measure.adjusted.holm
  const said = changeCertainty({ interval, adjusted, confidence })
  if (said.certainty !== 'clear' || measure.kind === 'code' || measure.effect.ci === null) return said
  const [low, high] = measure.effect.ci
  const isDrawnClear = said.direction === 'up' ? low > 0 : high < 0
  return isDrawnClear ? said : { ...said, certainty: 'tentative' }
}

/** What may be said of an indicator's two sources, and of them together. */
export interface IndicatorCertainty {
  /** Null when the source cannot be compared. */
  readonly survey: ChangeCertainty | null
  readonly interviews: ChangeCertainty | null
  /** True when the verdict rests on a change that may be chance: it is then said with a "may". */
  readonly isVerdictTentative: boolean
}

/**
 * The directions of an indicator are told by intervals alone; a direction is clear when one of the source's measures
 * moves that way clearly. `measures`: all of the comparison.
 */
export function indicatorCertainty(
  indicator: IndicatorResult,
  measures: readonly Measure[],
  confidence: number,
  primary: PrimaryMeasure | null,
): IndicatorCertainty {
  const own = measures.filter(({ id }) => indicator.measures.includes(id))
  const side = (direction: Direction | null, isOfSide: (measure: Measure) => boolean) =>
    direction === null
      ? null
      : sideCertainty(direction, own.filter(isOfSide), (measure) => certaintyOf(measure, confidence, primary))
  const survey = side(indicator.survey, ({ kind }) => kind === 'scale' || kind === 'item')
  const interviews = side(indicator.interviews, ({ kind }) => kind === 'code')
  const isTentative = [survey, interviews].some((one) => one?.certainty === 'tentative')
  return { survey, interviews, isVerdictTentative: isTentative && indicator.verdict !== 'silent' }
}

function sideCertainty(
  direction: Direction,
  measures: readonly Measure[],
  certainty: (measure: Measure) => ChangeCertainty,
): ChangeCertainty {
  if (direction === 'none') return NO_CHANGE
  const said = measures.map(certainty)
  const isClear = said.some((one) => one.direction === direction && one.certainty === 'clear')
  return { direction, certainty: isClear ? 'clear' : 'tentative' }
}
