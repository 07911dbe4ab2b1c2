import { bullets, heading, lead, note, paragraph } from '../blocks.ts'
import { codeDirection, scoreDirection } from '../change.ts'
import { type Context, labelOf } from '../context.ts'
import { count, figure } from '../figures.ts'
import { percent, whole } from '../numbers.ts'
import { joinPhrases, say, sentences } from '../phrase.ts'
import type { Block, KeyFiguresBlock, Phrase } from '../report-model.ts'
import { scoreFacts, unsigned } from '../score-facts.ts'
import { outcomeFinding } from './outcomes.ts'
import { overviewChart } from './overview-chart.ts'

const UPS = 2
const DOWNS = 1

/** Questions, design in a sentence, three to five findings, the caution. */
export function summary(context: Context): readonly Block[] {
  const { w } = context
  const found = findings(context)
  const overview = overviewChart(context)
  return [
    lead(sentences(design(context), interviewed(context))),
    ...keyFigures(context),
    heading(w.summary.questionsHeading),
    bullets(w.summary.questions, true),
    heading(w.summary.findingsHeading),
    found.length > 0 ? bullets(found) : paragraph(w.summary.nothingYet),
    ...(overview === null ? [] : [overview]),
    note(context.waves === null ? w.limits.oneWave : w.summary.caution),
  ]
}

function design(context: Context): Phrase {
  const { w, source } = context
  const asked = w.counted.principals(count(source.study.cases.length, 'study.cases'))
  if (context.waves === null) return w.summary.designOneWave(asked)
  const pairs = count(source.comparison.attrition.both, 'attrition.both', context.waves)
  return w.summary.design(asked, context.baselineLabel, context.endLabel, pairs)
}

function interviewed(context: Context): Phrase {
  const pairs = interviewPairs(context)
  return pairs === 0 || context.waves === null
    ? []
    : context.w.summary.interviewed(context.w.counted.principals(count(pairs, 'measures[code].n.pairs', context.waves)))
}

/** Principals with a text at both points. */
export function interviewPairs(context: Context): number {
  return Math.max(0, ...context.codes.map((measure) => measure.n.pairs))
}

function keyFigures(context: Context): readonly KeyFiguresBlock[] {
  const { w, scores } = context
  const { delivery, attrition } = context.source.comparison
  const clear = (direction: 'up' | 'down') => scores.filter((measure) => scoreDirection(measure) === direction).length
  const ofScales = (direction: 'up' | 'down') =>
    w.summary.of(count(clear(direction), `measures: ${direction}`), count(scores.length, 'measures: all'))
  const items = [
    ...(context.waves === null
      ? []
      : [
          {
            value: w.summary.of(
              count(attrition.both, 'attrition.both'),
              count(context.source.study.cases.length, 'study.cases'),
            ),
            label: say`${w.summary.keyPairs}`,
          },
        ]),
    ...(delivery.planned === 0
      ? []
      : [
          {
            value: w.summary.of(count(delivery.held, 'delivery.held'), count(delivery.planned, 'delivery.planned')),
            label: say`${w.summary.keySessions}`,
          },
        ]),
    ...(scores.length === 0 || context.waves === null
      ? []
      : [
          { value: ofScales('up'), label: say`${w.summary.keyUp}` },
          { value: ofScales('down'), label: say`${w.summary.keyDown}` },
        ]),
  ]
  return items.length === 0 ? [] : [{ kind: 'keyFigures', items }]
}

/** Three to five: rises, falls and what stayed, themes, graduates, delivery. */
function findings(context: Context): readonly Phrase[] {
  return [
    sentences(...scaleFindings(context, 'up', UPS)),
    sentences(...scaleFindings(context, 'down', DOWNS), ...unmoved(context)),
    ...themeFinding(context),
    ...outcomeFinding(context),
    ...deliveryFinding(context),
  ].filter((finding) => finding.length > 0)
}

/** The largest clear changes of one direction, by standardised change. */
function scaleFindings(context: Context, direction: 'up' | 'down', most: number): readonly Phrase[] {
  const bySize = context.scores.toSorted((a, b) => Math.abs(b.effect.gav ?? 0) - Math.abs(a.effect.gav ?? 0))
  const clear = bySize.filter((measure) => scoreDirection(measure) === direction).slice(0, most)
  return clear.map((measure) => {
    const facts = scoreFacts(context, measure)
    const { low, high } = unsigned(facts)
    const { findingUp, findingDown } = context.w.scales
    const say = direction === 'up' ? findingUp : findingDown
    const people = context.w.counted.principals(facts.pairs)
    return say(labelOf(context, measure.label), facts.baseline, facts.end, low, high, people)
  })
}

function unmoved(context: Context): readonly Phrase[] {
  const compared = context.scores.filter((measure) => measure.change.ci !== null)
  const still = compared.filter((measure) => scoreDirection(measure) === 'none')
  if (still.length === 0) return []
  const names = joinPhrases(
    still.map(({ label }) => say`${labelOf(context, label)}`),
    context.w.comma,
  )
  return [
    context.w.summary.unmoved(
      count(still.length, 'measures: none'),
      count(compared.length, 'measures: compared'),
      names,
    ),
  ]
}

/** The theme whose share moved most, where that is clear of zero. */
function themeFinding(context: Context): readonly Phrase[] {
  const [most] = context.codes
    .filter((measure) => codeDirection(measure) !== 'none')
    .toSorted((a, b) => Math.abs(b.share.change ?? 0) - Math.abs(a.share.change ?? 0))
  if (most === undefined) return []
  const { both, baselineOnly, endOnly } = most.present
  const at = (path: string, value: number) => figure(value, whole, { path, measure: most, n: most.n.pairs })
  return [
    context.w.themes.finding(
      labelOf(context, most.label),
      at('present.both + present.baselineOnly', both + baselineOnly),
      at('present.both + present.endOnly', both + endOnly),
      at('n.pairs', most.n.pairs),
    ),
  ]
}

function deliveryFinding({ w, source }: Context): readonly Phrase[] {
  const { held, planned } = source.comparison.delivery
  if (planned === 0) return []
  const share = figure(held / planned, percent, { path: 'delivery.held / delivery.planned' })
  return [w.summary.delivered(count(held, 'delivery.held'), count(planned, 'delivery.planned'), share)]
}
