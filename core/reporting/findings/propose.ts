import type { CodeMeasure, IndicatorResult, Measure, OutcomeMeasure, ScoreMeasure } from '#core/types/comparison.ts'
import { saidOf, wordFor } from '../change.ts'
import { type Context, labelOf } from '../context.ts'
import { indicatorSureness, measureSureness, type Sureness } from './sureness.ts'

/** A finding as the numbers alone would word it, for the evaluator to edit. */
export interface ProposedFinding {
  /** The indicator it speaks to; null for a measure that no indicator names. */
  readonly indicator: string | null
  readonly sureness: Sureness
  /** Direction, size, uncertainty; never a cause. With live figures as `{{…}}`. */
  readonly text: string
  readonly measures: readonly string[]
}

/** One for each indicator, then one for each scale that is in none. Empty when the study compares nothing. */
export function proposeFindings(context: Context): readonly ProposedFinding[] {
  const { comparison } = context.source
  if (comparison.waves === null) return []
  const named = new Set(comparison.indicators.flatMap(({ measures }) => measures))
  const others = context.scores.filter(({ id, kind }) => kind === 'scale' && !named.has(id))
  return [
    ...comparison.indicators.filter(({ measures }) => measures.length > 0).map((one) => proposeFor(context, one)),
    ...others.map((measure) => ({
      indicator: null,
      sureness: measureSureness(context, measure),
      text: sentenceOf(context, measure),
      measures: [measure.id],
    })),
  ]
}

/** The finding on one indicator: a sentence for each of its measures, and what they say together. */
export function proposeFor(context: Context, result: IndicatorResult): ProposedFinding {
  const own = result.measures.flatMap((id) => context.source.comparison.measures.find((one) => one.id === id) ?? [])
  const sureness = indicatorSureness(context, result)
  const sentences = [...own.map((measure) => sentenceOf(context, measure)), together(context, result, sureness)]
  return {
    indicator: result.id,
    sureness,
    text: sentences.filter((sentence) => sentence !== '').join(' '),
    measures: own.map(({ id }) => id),
  }
}

/** What the numbers of one measure say, as a text with tokens. */
function sentenceOf(context: Context, measure: Measure): string {
  if (measure.kind === 'code') return themeSentence(context, measure)
  return measure.kind === 'outcome' ? outcomeSentence(context, measure) : changeSentence(context, measure)
}

function together({ w }: Context, { verdict }: IndicatorResult, { isTentative }: Sureness): string {
  const { converge, mayConverge, diverge, mayDiverge, silent } = w.propose.together
  if (verdict === 'silent') return silent
  if (verdict === 'converge') return isTentative ? mayConverge : converge
  return isTentative ? mayDiverge : diverge
}

const token = ({ id }: Measure, path: string) => `{{${id}.${path}}}`

function changeSentence(context: Context, measure: ScoreMeasure): string {
  const { propose } = context.w
  const label = labelOf(context, measure.label).text
  const of = (path: string) => token(measure, path)
  if (measure.n.pairs === 0) return propose.nobody(label)
  if (measure.change.ci === null) return propose.unknown(label, of('people'))
  const said = saidOf(context, measure)
  const isSized = measure.effect.gav !== null && said.certainty !== 'none'
  return wordFor(said, propose)(label, {
    ...{ baseline: of('baseline.mean'), end: of('end.mean'), people: of('people') },
    ...{ low: of('change.low'), high: of('change.high') },
    ...{ ciLow: of('change.ci[0]'), ciHigh: of('change.ci[1]') },
    ...{ size: isSized ? of('effect.size') : null, g: isSized ? of('effect.gav') : null },
  })
}

function themeSentence(context: Context, measure: CodeMeasure): string {
  const { propose } = context.w
  if (measure.n.pairs === 0) return ''
  const start = propose.theme(labelOf(context, measure.label).text, {
    first: token(measure, 'baseline'),
    second: token(measure, 'end'),
    people: token(measure, 'people'),
  })
  return (
    start +
    wordFor(saidOf(context, measure), {
      up: propose.themeUp,
      mayUp: propose.themeMayUp,
      down: propose.themeDown,
      mayDown: propose.themeMayDown,
      none: propose.themeNone,
    })
  )
}

function outcomeSentence(context: Context, measure: OutcomeMeasure): string {
  const { propose } = context.w
  const known = measure.byYear.filter(({ sum }) => sum !== null)
  const last = known.at(-1)
  if (last === undefined || known.length < 2) return ''
  const of = (path: string) => token(measure, path)
  const start = propose.outcome(labelOf(context, measure.label).text, {
    ...{ first: of('first.sum'), last: of('last.sum'), firstYear: of('first.year'), lastYear: of('last.year') },
  })
  if (last.target === null || last.sum === null) return start + propose.outcomeEnd
  const target = of('last.target')
  return start + (last.sum >= last.target ? propose.outcomeReached(target) : propose.outcomeMissed(target))
}
