import type { ScoreMeasure } from '#core/types/comparison.ts'
import { bullets, heading, lead, note, paragraph } from '../blocks.ts'
import { saidOf, speaking, whereSaid } from '../change.ts'
import { type Context, labelOf } from '../context.ts'
import { count, figure } from '../figures.ts'
import { ownSentence } from '../findings/told.ts'
import { percent, whole } from '../numbers.ts'
import { writeOwnPhrase } from '../own-text/write.ts'
import { listPhrases, say, sentences, words } from '../phrase.ts'
import type { ReportContext } from '../report-context.ts'
import type { Block, Figure, KeyFiguresBlock, Phrase } from '../report-model.ts'
import { scoreFacts, unsigned } from '../score-facts.ts'
import { outcomeFinding } from './outcomes.ts'
import { overviewChart } from './overview-chart.ts'
import { primaryFinding } from './primary.ts'

const MOST_FINDINGS = 8
const UPS = 2
const DOWNS = 1

/** The design in a sentence, three to five findings, the caution: on one page. */
export function summary(context: ReportContext): readonly Block[] {
  const { w } = context
  const own = ownFindings(context)
  const found = own.length > 0 ? own : findings(context)
  const overview = overviewChart(context)
  return [
    lead(sentences(design(context), interviewed(context))),
    ...keyFigures(context),
    heading(w.summary.findingsHeading),
    found.length > 0 ? bullets(found) : paragraph(w.summary.nothingYet),
    ...(overview === null ? [] : [overview]),
    note(context.waves === null ? w.limits.oneWave : w.summary.caution),
  ]
}

function design(context: Context): Phrase {
  const { w, source } = context
  const asked = w.counted.principals(count(source.study.cases.length, 'study.cases'))
  if (source.study.responses.length === 0) return w.summary.designNoSurvey(asked)
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
  const { w } = context
  const scores = speaking(context)
  const { delivery } = context.source.comparison
  const ofScales = (direction: 'up' | 'down') =>
    w.summary.of(
      count(whereSaid(context, scores, direction, 'clear').length, `measures: ${direction}`),
      count(scores.length, 'measures: all'),
    )
  const items = [
    ...measuredBoth(context),
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
          { value: ofScales('up'), label: withMore(context, 'up', w.summary.keyUp, w.summary.keyMayUp) },
          { value: ofScales('down'), label: withMore(context, 'down', w.summary.keyDown, w.summary.keyMayDown) },
        ]),
  ]
  return items.length === 0 ? [] : [{ kind: 'keyFigures', items }]
}

/** By the questionnaire; in a study without one, by interviews. */
function measuredBoth(context: Context): KeyFiguresBlock['items'] {
  const { w, source, waves } = context
  if (waves === null) return []
  const all = count(source.study.cases.length, 'study.cases')
  if (source.study.responses.length > 0)
    return [
      {
        value: w.summary.of(count(source.comparison.attrition.both, 'attrition.both'), all),
        label: words(w.summary.keyPairs),
      },
    ]
  const pairs = interviewPairs(context)
  if (pairs === 0) return []
  return [
    { value: w.summary.of(count(pairs, 'measures[code].n.pairs', waves), all), label: words(w.summary.keyInterviews) },
  ]
}

/** `scales with a clear rise; 2 more may have risen`. */
function withMore(context: Context, direction: 'up' | 'down', label: string, more: (n: Figure) => Phrase): Phrase {
  const may = whereSaid(context, speaking(context), direction, 'tentative').length
  if (may === 0) return words(label)
  return say`${label}${context.w.summary.semicolon}${more(count(may, `measures: may be ${direction}`))}`
}

/** The evaluators' findings, where they have written any: their first sentences, in their order. */
function ownFindings(context: ReportContext): readonly Phrase[] {
  const written = context.source.plan.findings.flatMap((finding) => ownSentence(context, finding))
  return written.slice(0, MOST_FINDINGS).map((text) => writeOwnPhrase(context, text))
}

/** Three to five after the primary measure: clear rises and falls, what may have moved and what stayed, themes, graduates, delivery. */
function findings(context: Context): readonly Phrase[] {
  return [
    ...primaryFinding(context),
    sentences(...clearFindings(context, 'up', UPS)),
    sentences(...clearFindings(context, 'down', DOWNS), ...mayFindings(context), ...unmoved(context)),
    ...themeFinding(context),
    ...outcomeFinding(context),
    ...deliveryFinding(context),
  ].filter((finding) => finding.length > 0)
}

/** The largest clear changes of one direction with their figures, by standardised change; the others by name. The primary is told apart. */
function clearFindings(context: Context, direction: 'up' | 'down', most: number): readonly Phrase[] {
  const bySize = speaking(context)
    .filter(({ id }) => id !== context.source.primary?.measure)
    .toSorted((a, b) => Math.abs(b.effect.gav ?? 0) - Math.abs(a.effect.gav ?? 0))
  const clear = whereSaid(context, bySize, direction, 'clear')
  const { alsoUp, alsoDown } = context.w.summary
  const others = clear.slice(most)
  const told = clear.slice(0, most).map((measure) => {
    const facts = scoreFacts(context, measure)
    const { low, high } = unsigned(facts)
    const { findingUp, findingDown } = context.w.scales
    const say = direction === 'up' ? findingUp : findingDown
    const people = context.w.counted.principals(facts.pairs)
    return say(labelOf(context, measure.label), facts.baseline, facts.end, low, high, people)
  })
  if (others.length === 0) return told
  return [...told, (direction === 'up' ? alsoUp : alsoDown)(allNames(context, others))]
}

/** Changes whose interval is clear of zero, but which may be chance among the scales compared. */
function mayFindings(context: Context): readonly Phrase[] {
  const { findingMayUp, findingMayDown } = context.w.summary
  return (['up', 'down'] as const).flatMap((direction) => {
    const may = whereSaid(context, speaking(context), direction, 'tentative')
    if (may.length === 0) return []
    const all = count(speaking(context).length, 'measures: all')
    return [(direction === 'up' ? findingMayUp : findingMayDown)(allNames(context, may), all)]
  })
}

function allNames(context: Context, measures: readonly ScoreMeasure[]): Phrase {
  const names = measures.map(({ label }) => say`${labelOf(context, label)}`)
  return listPhrases(names, context.w.comma, context.w.and)
}

function unmoved(context: Context): readonly Phrase[] {
  const compared = speaking(context).filter((measure) => measure.change.ci !== null)
  const still = whereSaid(context, compared, 'none', 'none')
  if (still.length === 0) return []
  return [
    context.w.summary.unmoved(
      count(still.length, 'measures: none'),
      count(compared.length, 'measures: compared'),
      allNames(context, still),
    ),
  ]
}

/** The theme whose share moved most: of those that moved clearly, else of those that may have. */
function themeFinding(context: Context): readonly Phrase[] {
  const bySize = context.codes.toSorted((a, b) => Math.abs(b.share.change ?? 0) - Math.abs(a.share.change ?? 0))
  const certainty = (which: 'clear' | 'tentative') =>
    bySize.find((measure) => saidOf(context, measure).certainty === which)
  const most = certainty('clear') ?? certainty('tentative')
  if (most === undefined) return []
  const { both, baselineOnly, endOnly } = most.present
  const at = (path: string, value: number) => figure(value, whole, { path, measure: most, n: most.n.pairs })
  const { finding, findingMay } = context.w.themes
  const told = finding(
    labelOf(context, most.label),
    at('present.both + present.baselineOnly', both + baselineOnly),
    at('present.both + present.endOnly', both + endOnly),
    at('n.pairs', most.n.pairs),
  )
  return [certainty('clear') === undefined ? sentences(told, words(findingMay)) : told]
}

function deliveryFinding({ w, source }: Context): readonly Phrase[] {
  const { held, planned } = source.comparison.delivery
  if (planned === 0) return []
  const share = figure(held / planned, percent, { path: 'delivery.held / delivery.planned' })
  return [w.summary.delivered(count(held, 'delivery.held'), count(planned, 'delivery.planned'), share)]
}
