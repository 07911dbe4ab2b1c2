import type { ScoreMeasure } from '#core/types/comparison.ts'
import { chart, heading, numberColumn, paragraph, reasonIn, table, textColumn } from '../blocks.ts'
import { countChanges, saidOf, scoreMark, sizeInWords, wordFor } from '../change.ts'
import { type Context, inLanguage, labelOf } from '../context.ts'
import { figure, figureCell, figuresCell, textCell } from '../figures.ts'
import { toldInFindings } from '../findings/told.ts'
import { decimal, probability } from '../numbers.ts'
import { say, sentences } from '../phrase.ts'
import type { ReportContext } from '../report-context.ts'
import type { Block, Cell, Phrase } from '../report-model.ts'
import { makeFigure, scoreFacts, scoreRange, unsigned } from '../score-facts.ts'

/** A table of all scales; those that no finding has told of also by themselves, with a line for each principal. */
export function scales(context: ReportContext): readonly Block[] {
  const { w, scores } = context
  if (scores.length === 0) return [paragraph(w.scales.none)]
  if (context.waves === null) return [paragraph(w.limits.oneWave)]
  const compared = scores.some(({ n }) => n.pairs > 0)
  const told = toldInFindings(context)
  return [
    paragraph(compared ? w.scales.intro : w.scales.noPairs),
    scalesTable(context),
    ...scores.filter(({ id, n }) => n.pairs > 0 && !told.has(id)).flatMap((measure) => oneScale(context, measure)),
  ]
}

function scalesTable(context: Context): Block {
  const s = context.w.scales
  return table(context, {
    caption: s.caption,
    columns: [
      textColumn(s.scale, 2.4),
      numberColumn(s.pairs, 0.8),
      numberColumn([context.baselineLabel], 1.1),
      numberColumn([context.endLabel], 1.1),
      numberColumn(s.change, 1.1),
      numberColumn(s.interval(context.confidence), 1.9),
      numberColumn(s.p, 0.9),
      numberColumn(s.adjusted, 1),
      numberColumn(s.g, 0.9),
    ],
    rows: context.scores.map((measure) => scaleRow(context, measure)),
    notes: [s.pNote],
  })
}

function scaleRow(context: Context, measure: ScoreMeasure): readonly Cell[] {
  const facts = scoreFacts(context, measure)
  const at = makeFigure(context, measure)
  return [
    textCell(say`${labelOf(context, measure.label)}`),
    figureCell(facts.pairs),
    figureCell(facts.baseline),
    figureCell(facts.end),
    figureCell(facts.change),
    figuresCell(say`${facts.low}${context.w.scales.to}${facts.high}`),
    figureCell(at('t.p', measure.t.p, probability, measure.t.why)),
    figureCell(at('adjusted.holm', measure.adjusted.holm, probability, measure.adjusted.why)),
    figureCell(facts.g),
  ]
}

function oneScale(context: Context, measure: ScoreMeasure): readonly Block[] {
  return [heading(scaleTitle(context, measure)), ...scaleFigure(context, measure, true)]
}

/** A line for each principal, and what became of them in words: always, where no line can be drawn. */
export function scaleFigure(context: Context, measure: ScoreMeasure, inWords: boolean): readonly Block[] {
  const lines = slope(context, measure)
  return inWords || lines.length === 0 ? [...lines, paragraph(scaleSentences(context, measure))] : lines
}

/** Its point as a title. */
export function scaleTitle(context: Context, measure: ScoreMeasure): Phrase {
  const { titles, titleUnknown } = context.w.scales
  const label = labelOf(context, measure.label)
  return measure.change.ci === null ? titleUnknown(label) : wordFor(saidOf(context, measure), titles)(label)
}

/** Direction, size in words, uncertainty; never cause. */
function scaleSentences(context: Context, measure: ScoreMeasure): Phrase {
  const { w, source } = context
  const facts = scoreFacts(context, measure)
  const pairs = source.pairs[measure.id] ?? []
  const { rose, same, fell } = countChanges(pairs)
  const of = (value: number, what: string) =>
    figure(value, String, { path: `pairs: ${what}`, measure, n: measure.n.pairs })
  const counts =
    pairs.length === 0
      ? []
      : w.scales.counts(w.counted.principals(facts.pairs), of(rose, 'rose'), of(same, 'same'), of(fell, 'fell'))
  return sentences(counts, changeSentence(context, measure), sizeSentence(context, measure))
}

/** How the mean of a scale moved, and how sure that is. */
export function changeSentence(context: Context, measure: ScoreMeasure): Phrase {
  const s = context.w.scales
  const facts = scoreFacts(context, measure)
  if (facts.change.value === null) return s.unknown(reasonIn(context.w.reasons, facts.change.why ?? ''))
  if (facts.low.value === null) return s.noInterval(facts.change)
  const said = saidOf(context, measure)
  const { change, low, high } = said.direction === 'none' ? facts : unsigned(facts)
  return wordFor(said, s.changed)(change, low, high)
}

function sizeSentence(context: Context, measure: ScoreMeasure): Phrase {
  const { gav } = measure.effect
  if (gav === null || saidOf(context, measure).certainty === 'none') return []
  return context.w.scales.size(sizeInWords(gav, context.w.sizes), scoreFacts(context, measure).g)
}

function slope(context: Context, measure: ScoreMeasure): readonly Block[] {
  const { w, source } = context
  const pairs = source.pairs[measure.id] ?? []
  const facts = scoreFacts(context, measure)
  if (facts.baseline.value === null || facts.end.value === null || pairs.length === 0) return []
  const { rose, same, fell } = countChanges(pairs)
  const of = (value: number, what: string) => figure(value, String, { path: `pairs: ${what}`, measure })
  return [
    chart({
      title: w.scales.slopeTitle(of(rose, 'rose'), of(same, 'same'), of(fell, 'fell')),
      subtitle: w.scales.subtitle(w.counted.principals(facts.pairs)),
      alt: w.alt.slope(
        inLanguage(measure.label, context.language),
        String(pairs.length),
        decimal(facts.baseline.value),
        decimal(facts.end.value),
      ),
      spec: {
        kind: 'slope',
        pairs: pairs.map(({ baseline, end }) => ({ baseline, end })),
        means: { baseline: facts.baseline.value, end: facts.end.value },
        range: scoreRange(context, measure.id) ?? extent(pairs),
        baselineLabel: context.baselineLabel.text,
        endLabel: context.endLabel.text,
        clear: scoreMark(measure),
      },
    }),
  ]
}

function extent(pairs: readonly { readonly baseline: number; readonly end: number }[]): readonly [number, number] {
  const values = pairs.flatMap(({ baseline, end }) => [baseline, end])
  return [Math.floor(Math.min(...values)), Math.ceil(Math.max(...values))]
}
