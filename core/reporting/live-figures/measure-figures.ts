import type { CodeMeasure, Measure, OutcomeMeasure, ScoreMeasure } from '#core/types/comparison.ts'
import { countChanges, saidOf, sizeInWords, wordFor } from '../change.ts'
import { type Context, labelOf } from '../context.ts'
import { figure } from '../figures.ts'
import { amount, percent, probability, signed, signedPoints, whole } from '../numbers.ts'
import { withText, words } from '../phrase.ts'
import type { Figure, Phrase } from '../report-model.ts'
import { makeFigure, scoreFacts, unsigned } from '../score-facts.ts'
import type { LiveFigure } from './list-figures.ts'

/** The live figures of one measure; their tokens begin with its id. */
export function measureFigures(context: Context, measure: Measure): readonly LiveFigure[] {
  const about = labelOf(context, measure.label).text
  return partsOf(context, measure).map(([path, says, what]) => ({
    token: `${measure.id}.${path}`,
    about,
    says,
    phrase: 'kind' in what ? [what] : what,
  }))
}

type Part = readonly [path: string, says: string, what: Figure | Phrase]

function partsOf(context: Context, measure: Measure): readonly Part[] {
  if (measure.kind === 'code') return codeParts(context, measure)
  return measure.kind === 'outcome' ? outcomeParts(context, measure) : scoreParts(context, measure)
}

function scoreParts(context: Context, measure: ScoreMeasure): readonly Part[] {
  const { w } = context
  const { says } = w.live
  const facts = scoreFacts(context, measure)
  const bare = unsigned(facts)
  const at = makeFigure(context, measure)
  const { gav } = measure.effect
  const g = { ...facts.g, text: facts.g.text.replace('+', '') }
  const { rose, same, fell } = countChanges(context.source.pairs[measure.id] ?? [])
  const of = (value: number, what: string) =>
    figure(value, String, { path: `pairs: ${what}`, measure, n: measure.n.pairs })
  return [
    ['baseline.mean', says.baseline(context.baselineLabel.text), facts.baseline],
    ['end.mean', says.end(context.endLabel.text), facts.end],
    ['change.mean', says.change, facts.change],
    ['change.abs', says.abs, bare.change],
    ['change.low', says.low, bare.low],
    ['change.high', says.high, bare.high],
    ['change.ci[0]', says.ciLow, facts.low],
    ['change.ci[1]', says.ciHigh, facts.high],
    ['effect.gav', says.g, g],
    ['effect.size', says.size, words(gav === null ? '–' : sizeInWords(gav, w.sizes))],
    ['n.pairs', says.pairs, facts.pairs],
    ['people', says.people, w.counted.principals(facts.pairs)],
    ['t.p', says.p, at('t.p', measure.t.p, probability, measure.t.why)],
    ['adjusted.holm', says.holm, at('adjusted.holm', measure.adjusted.holm, probability, measure.adjusted.why)],
    ['said', says.said, saidWords(context, measure, measure.change.ci !== null)],
    ['rose', says.rose, of(rose, 'rose')],
    ['same', says.same, of(same, 'same')],
    ['fell', says.fell, of(fell, 'fell')],
    ...doseParts(context, measure),
  ]
}

function doseParts(context: Context, measure: ScoreMeasure): readonly Part[] {
  const result = context.source.comparison.dose.find((one) => one.measure === measure.id)
  if (result === undefined) return []
  const { rho, n, why } = result
  const where = { path: `dose[${measure.id}].rho`, n, waves: context.waves ?? [], why }
  return [['dose.rho', context.w.live.says.rho, figure(rho, signed, where)]]
}

function codeParts(context: Context, measure: CodeMeasure): readonly Part[] {
  const { says } = context.w.live
  const { present, share, mcnemar, adjusted } = measure
  const at = (path: string, value: number | null, format: (value: number) => string, why?: string) =>
    figure(value, format, { path, measure, n: measure.n.pairs, waves: context.waves ?? [], why })
  const pairs = at('n.pairs', measure.n.pairs, whole)
  return [
    [
      'baseline',
      says.raisedFirst,
      at('present.both + present.baselineOnly', present.both + present.baselineOnly, whole),
    ],
    ['end', says.raisedSecond, at('present.both + present.endOnly', present.both + present.endOnly, whole)],
    ['n.pairs', says.pairs, pairs],
    ['people', says.people, context.w.counted.principals(pairs)],
    ['present.baselineOnly', says.onlyFirst, at('present.baselineOnly', present.baselineOnly, whole)],
    ['present.endOnly', says.onlySecond, at('present.endOnly', present.endOnly, whole)],
    ['share.baseline', says.shareFirst, at('share.baseline', share.baseline, percent, share.why)],
    ['share.end', says.shareSecond, at('share.end', share.end, percent, share.why)],
    ['share.change', says.shareChange, at('share.change', share.change, signedPoints, share.why)],
    ['mcnemar.p', says.p, at('mcnemar.p', mcnemar.p, probability, mcnemar.why)],
    ['adjusted.holm', says.holm, at('adjusted.holm', adjusted.holm, probability, adjusted.why)],
    ['said', says.said, saidWords(context, measure, share.ci !== null)],
  ]
}

function outcomeParts(context: Context, measure: OutcomeMeasure): readonly Part[] {
  const { says } = context.w.live
  const known = measure.byYear.filter(({ sum }) => sum !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const at = (year: typeof last, key: 'sum' | 'target') =>
    figure(year[key], amount, {
      ...{ path: `byYear[${measure.byYear.indexOf(year)}].${key}`, measure, n: year.sites, why: year.why },
    })
  const year = (of: typeof last) =>
    withText(figure(of.year, String, { path: `byYear[${measure.byYear.indexOf(of)}].year`, measure }), String(of.year))
  return [
    ['first.sum', says.firstSum, at(first, 'sum')],
    ['last.sum', says.lastSum, at(last, 'sum')],
    ['first.year', says.firstYear, year(first)],
    ['last.year', says.lastYear, year(last)],
    ['last.target', says.target, at(last, 'target')],
    ['said', says.said, words(targetWord(context, last.sum, last.target))],
  ]
}

function targetWord({ w }: Context, sum: number | null, target: number | null): string {
  if (sum === null || target === null) return w.indicators.noTarget
  return sum >= target ? w.indicators.reached : w.indicators.missed
}

function saidWords(context: Context, measure: Measure, isKnown: boolean): Phrase {
  const { statuses, unknown } = context.w.indicators
  return words(isKnown ? wordFor(saidOf(context, measure), statuses) : unknown)
}
