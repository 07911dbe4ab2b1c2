import type { CodeMeasure, Interval, Measure, OutcomeMeasure, ScoreMeasure } from '#core/types/comparison.ts'
import { numberColumn, paragraph, table, textColumn } from '../blocks.ts'
import { saidOf, wordFor } from '../change.ts'
import { type Context, labelOf } from '../context.ts'
import { figure, figureCell, textCell } from '../figures.ts'
import { amount, percent, signed, signedPoints } from '../numbers.ts'
import { say } from '../phrase.ts'
import type { Block, Cell } from '../report-model.ts'
import { scoreFacts } from '../score-facts.ts'

/** One row for each source of each outcome of the logic model. */
export function indicators(context: Context): readonly Block[] {
  const { w } = context
  const i = w.indicators
  const all = context.source.comparison.indicators.flatMap(({ measures }) => measures)
  const rows = context.source.study.indicators.flatMap((indicator) => {
    const result = context.source.comparison.indicators.find(({ id }) => id === indicator.id)
    const measures = (result?.measures ?? []).flatMap(
      (id) => context.source.comparison.measures.find((measure) => measure.id === id) ?? [],
    )
    const compared = measures.filter((measure) => measure.kind === 'outcome' || measure.n.pairs > 0)
    return compared.map((measure) => [textCell(say`${labelOf(context, indicator.label)}`), ...rowOf(context, measure)])
  })
  if (rows.length === 0) return [paragraph(all.length === 0 ? i.none : i.nothing)]
  return [
    paragraph(i.intro),
    table(context, {
      caption: i.caption,
      columns: [
        textColumn(i.outcome, 2),
        textColumn(i.source, 2.6),
        numberColumn([context.baselineLabel], 1.1),
        numberColumn(i.target, 1),
        numberColumn([context.endLabel], 1.1),
        numberColumn(i.change, 1.1),
        numberColumn(i.n, 0.7),
        textColumn(i.status, 1.6),
      ],
      rows,
      notes: [i.notes, ...(rows.length < all.length ? [i.left] : [])],
    }),
  ]
}

function rowOf(context: Context, measure: Measure): readonly Cell[] {
  if (measure.kind === 'code') return codeRow(context, measure)
  return measure.kind === 'outcome' ? outcomeRow(context, measure) : scoreRow(context, measure)
}

function scoreRow(context: Context, measure: ScoreMeasure): readonly Cell[] {
  const { baseline, end, change, pairs } = scoreFacts(context, measure)
  const { scale, item } = context.w.indicators
  const label = labelOf(context, measure.label)
  return [
    textCell(measure.kind === 'scale' ? scale(label) : item(label)),
    figureCell(baseline),
    textCell(''),
    figureCell(end),
    figureCell(change),
    figureCell(pairs),
    textCell(status(context, measure, measure.change.ci)),
  ]
}

function codeRow(context: Context, measure: CodeMeasure): readonly Cell[] {
  const { share } = measure
  const at = (path: string, value: number | null, format: (value: number) => string) =>
    figureCell(figure(value, format, { path, measure, n: measure.n.pairs, waves: context.waves ?? [], why: share.why }))
  return [
    textCell(context.w.indicators.code(labelOf(context, measure.label))),
    at('share.baseline', share.baseline, percent),
    textCell(''),
    at('share.end', share.end, percent),
    at('share.change', share.change, signedPoints),
    at('n.pairs', measure.n.pairs, String),
    textCell(status(context, measure, share.ci)),
  ]
}

function outcomeRow(context: Context, measure: OutcomeMeasure): readonly Cell[] {
  const [first, last] = [measure.byYear[0], measure.byYear.at(-1)]
  const at = (path: string, value: number | null, format: (value: number) => string, why: string | undefined) =>
    figureCell(figure(value, format, { path, measure, n: last?.sites ?? null, why }))
  const change = first?.sum != null && last?.sum != null ? last.sum - first.sum : null
  const y = measure.byYear.length - 1
  return [
    textCell(context.w.indicators.site(labelOf(context, measure.label))),
    at('byYear[0].sum', first?.sum ?? null, amount, first?.why),
    last?.target == null ? textCell('') : at(`byYear[${y}].target`, last.target, amount, undefined),
    at(`byYear[${y}].sum`, last?.sum ?? null, amount, last?.why),
    at(`byYear[${y}].sum - byYear[0].sum`, change, (value) => signed(value).replace(/\.00$/, ''), last?.why),
    at(`byYear[${y}].sites`, last?.sites ?? null, String, undefined),
    textCell(againstTarget(context, last?.sum ?? null, last?.target ?? null)),
  ]
}

function againstTarget({ w }: Context, value: number | null, target: number | null): string {
  if (target === null || value === null) return w.indicators.noTarget
  return value >= target ? w.indicators.reached : w.indicators.missed
}

function status(context: Context, measure: Measure, interval: Interval | null): string {
  const { unknown, statuses } = context.w.indicators
  return interval === null ? unknown : wordFor(saidOf(context, measure), statuses)
}
