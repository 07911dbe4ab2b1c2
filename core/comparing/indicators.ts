import { known } from '#core/stats/answer.ts'
import type { Direction, IndicatorResult, Interval, Measure, Verdict } from '#core/types/comparison.ts'
import type { StudyData, StudyIndicator } from '#core/types/study-data.ts'
import { type Figure, figures, missing, type StudyWhy } from './figures.ts'

interface Sides {
  survey: Direction
  interviews: Direction
}

/**
 * Do the survey and the interviews say the same? A measure goes up or down when the interval of its change
 * (t for a scale, Tango for a code) lies wholly above or below 0, else `none`. A side goes up when one of
 * its measures does and none goes down; and so for down.
 */
export function indicators(data: StudyData, measures: readonly Measure[]): readonly IndicatorResult[] {
  const byId = new Map(measures.map((measure) => [measure.id, measure]))
  return data.indicators.map((indicator) => {
    const survey = side(byId, indicator.scales.map(scaleId), NO_SURVEY)
    const interviews = side(byId, indicator.codes.map(codeId), NO_INTERVIEWS)
    return {
      id: indicator.id,
      verdict: verdict(survey, interviews),
      measures: measureIds(indicator),
      ...figures<Sides>({ survey, interviews }),
    }
  })
}

/**
 * `converge`: both move the same way, or neither moves. `diverge`: they move opposite ways. `silent`: one
 * has nothing to compare, or moves while the other shows no change that can be told from chance — which
 * with a dozen interviews is no contradiction.
 */
export function verdict(survey: Figure<Direction>, interviews: Figure<Direction>): Verdict {
  if (!survey.ok || !interviews.ok) return 'silent'
  if (survey.value === interviews.value) return 'converge'
  return survey.value === 'none' || interviews.value === 'none' ? 'silent' : 'diverge'
}

/** Where an interval of a change lies. */
export function directionOf([low, high]: Interval): Direction {
  if (low > 0) return 'up'
  return high < 0 ? 'down' : 'none'
}

interface Reasons {
  readonly nothingNamed: StudyWhy
  readonly nothingKnown: StudyWhy
}

const NO_SURVEY: Reasons = {
  nothingNamed: 'the indicator names no scale',
  nothingKnown: 'no scale of the indicator can be compared',
}
const NO_INTERVIEWS: Reasons = {
  nothingNamed: 'the indicator names no code',
  nothingKnown: 'no code of the indicator can be compared',
}

function side(byId: ReadonlyMap<string, Measure>, ids: readonly string[], reasons: Reasons): Figure<Direction> {
  if (ids.length === 0) return missing(reasons.nothingNamed)
  const directions = ids.flatMap((id) => {
    const ci = changeInterval(byId.get(id))
    return ci === null ? [] : [directionOf(ci)]
  })
  if (directions.length === 0) return missing(reasons.nothingKnown)
  const [up, down] = [directions.includes('up'), directions.includes('down')]
  return known(up === down ? 'none' : up ? 'up' : 'down')
}

function changeInterval(measure: Measure | undefined): Interval | null {
  if (measure === undefined || measure.kind === 'outcome') return null
  return measure.kind === 'code' ? measure.share.ci : measure.change.ci
}

function measureIds({ scales, codes, outcomes }: StudyIndicator): readonly string[] {
  return [...scales.map(scaleId), ...codes.map(codeId), ...outcomes.map((id) => `outcome:${id}`)]
}

function scaleId(id: string): string {
  return `scale:${id}`
}

function codeId(id: string): string {
  return `code:${id}`
}
