import type { CodeMeasure, IndicatorResult } from '#core/types/comparison.ts'
import type { PlannedFinding } from '#core/types/report-plan.ts'
import { heading, lead, note, paragraph } from '../blocks.ts'
import type { ChosenQuote } from '../choose-quotes.ts'
import { labelOf } from '../context.ts'
import { proposeFor } from '../findings/propose.ts'
import type { Sureness } from '../findings/sureness.ts'
import { ownSentence } from '../findings/told.ts'
import { writeOwnPhrase } from '../own-text/write.ts'
import { name, say, words } from '../phrase.ts'
import { quoteBlock } from '../quote-block.ts'
import type { ReportContext } from '../report-context.ts'
import type { Block } from '../report-model.ts'
import { scaleFigure, scaleTitle } from './scales.ts'
import { themeSentences } from './themes.ts'

/** Quotes under one indicator: a voice of each point in time, and one that speaks the other way. */
const MOST_QUOTES = 3

/** One part for each indicator: the finding, the questionnaire, the interviews, quotes, how sure it is; then other findings. */
export function findings(context: ReportContext): readonly Block[] {
  const { w, source } = context
  const results = source.comparison.indicators.filter(({ measures }) => measures.length > 0)
  const known = new Set(results.map(({ id }) => id))
  const others = source.plan.findings.filter(({ indicator }) => indicator === null || !known.has(indicator))
  return [
    paragraph(results.length === 0 ? w.findings.none : w.findings.intro),
    ...(context.waves === null ? [paragraph(w.limits.oneWave)] : []),
    ...(context.waves === null ? [] : results.flatMap((result) => oneIndicator(context, result))),
    ...otherFindings(context, others),
  ]
}

function oneIndicator(context: ReportContext, result: IndicatorResult): readonly Block[] {
  const { source } = context
  const own = source.plan.findings.filter((one) => one.indicator === result.id && ownSentence(context, one).length > 0)
  const proposed = proposeFor(context, result)
  const label = source.study.indicators.find(({ id }) => id === result.id)?.label ?? result.id
  const texts = own.length > 0 ? own.flatMap((one) => ownSentence(context, one)) : [proposed.text]
  return [
    heading([name(context.wholeNames.get(result.id) ?? label)]),
    ...texts.filter((text) => text !== '').map((text) => lead(writeOwnPhrase(context, text))),
    ...survey(context, result, own.length > 0),
    ...interviews(context, result, own),
    ...schools(context, result),
    note(sureSentence(context, proposed.sureness, own)),
  ]
}

/** The figures in words only where the evaluators' finding does not say them. */
function survey(context: ReportContext, { measures }: IndicatorResult, inWords: boolean): readonly Block[] {
  const own = context.scores.filter(({ id, n }) => measures.includes(id) && n.pairs > 0)
  return own.flatMap((measure) => [heading(scaleTitle(context, measure), 4), ...scaleFigure(context, measure, inWords)])
}

function interviews(
  context: ReportContext,
  { measures }: IndicatorResult,
  own: readonly PlannedFinding[],
): readonly Block[] {
  if (context.source.study.documents.length === 0) return []
  const codes = context.codes.filter(({ id }) => measures.includes(id))
  const quotes = quotesFor(context, codes, own)
  if (codes.length === 0 && quotes.length === 0) return []
  return [
    heading(context.w.findings.interviewsHeading, 4),
    ...(own.length === 0 ? [] : codes).map((measure) =>
      paragraph(codes.length === 1 ? themeSentences(context, measure) : named(context, measure)),
    ),
    ...(quotes.length === 0
      ? [paragraph(context.w.themes.noQuote)]
      : quotes.map(({ quote, counterVoice }) => quoteBlock(context, quote, counterVoice))),
  ]
}

function named(context: ReportContext, measure: CodeMeasure) {
  return say`${labelOf(context, measure.label)}: ${themeSentences(context, measure)}`
}

/** The quotes that the evaluators tied to the finding; where there are none, those that stand for its themes. */
function quotesFor(
  context: ReportContext,
  codes: readonly CodeMeasure[],
  own: readonly PlannedFinding[],
): readonly ChosenQuote[] {
  const tied = own.flatMap(({ quotes }) => quotes.flatMap((id) => context.quotes.get(id) ?? []))
  if (tied.length > 0) return tied.map((quote) => ({ quote, counterVoice: false }))
  return codes.flatMap(({ id }) => context.chosen.get(id.slice('code:'.length)) ?? []).slice(0, MOST_QUOTES)
}

function schools({ w, numbers }: ReportContext, { measures }: IndicatorResult): readonly Block[] {
  const where = numbers.get('outcomes')
  const has = measures.some((id) => id.startsWith('outcome:'))
  return has && where !== undefined ? [paragraph(w.findings.elsewhere(where))] : []
}

/** What the evaluators judged goes first; else what the stated rule gives. */
function sureSentence({ w }: ReportContext, { level, why }: Sureness, own: readonly PlannedFinding[]) {
  const { levels, unknownLevel, why: reasons, sure } = w.findings
  const judged = own.find(({ confidence }) => confidence !== null)?.confidence ?? null
  if (judged !== null && judged !== level) return sure(levels[judged], reasons.judged)
  return sure(level === null ? unknownLevel : levels[level], reasons[why])
}

function otherFindings(context: ReportContext, others: readonly PlannedFinding[]): readonly Block[] {
  const told = others.filter((one) => ownSentence(context, one).length > 0)
  if (told.length === 0) return []
  const { w } = context
  return [
    heading(w.findings.others),
    ...told.flatMap((one) => [
      ...ownSentence(context, one).map((text) => lead(writeOwnPhrase(context, text))),
      ...one.quotes.flatMap((id) => context.quotes.get(id) ?? []).map((quote) => quoteBlock(context, quote)),
      ...(one.confidence === null
        ? []
        : [note(w.findings.sure(w.findings.levels[one.confidence], words(w.findings.why.judged)))]),
    ]),
  ]
}
