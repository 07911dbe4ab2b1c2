import type { OutcomeMeasure, OutcomeYear } from '#core/types/comparison.ts'
import { chart, heading, note, numberColumn, paragraph, table, textColumn } from '../blocks.ts'
import { type Context, inLanguage, labelOf } from '../context.ts'
import { figure, figureCell, textCell } from '../figures.ts'
import { amount, decimal, finePercent, whole } from '../numbers.ts'
import { sentences } from '../phrase.ts'
import type { Block, Cell, Phrase } from '../report-model.ts'

/** Yearly figures of the schools against their target: a chart where there are two years, and a table. */
export function outcomes(context: Context): readonly Block[] {
  const { w, outcomes: measures } = context
  if (measures.length === 0) return [paragraph(w.outcomes.none)]
  return [
    ...measures.flatMap((measure) => [
      ...(measures.length > 1 ? [heading([labelOf(context, measure.label)])] : []),
      ...yearsChart(context, measure),
      ...target(context, measure),
      yearsTable(context, measure),
    ]),
    note(w.outcomes.lag),
  ]
}

/** For the summary: where the first outcome with a target, else the first, went. */
export function outcomeFinding(context: Context): readonly Phrase[] {
  const withTarget = context.outcomes.find(({ byYear }) => byYear.at(-1)?.target != null)
  const measure = withTarget ?? context.outcomes[0]
  if (measure === undefined) return []
  const risen = title(context, measure)
  return risen.length === 0 ? [] : [sentences([...risen, { kind: 'text', text: '.' }], reachedOrNot(context, measure))]
}

function title(context: Context, measure: OutcomeMeasure): Phrase {
  const known = measure.byYear.filter(({ sum }) => sum !== null)
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined || first === last) return []
  const sum = (year: OutcomeYear) => cellFigure(measure, year, 'sum', amount)
  return context.w.outcomes.risen(
    labelOf(context, measure.label),
    sum(first),
    sum(last),
    String(first.year),
    String(last.year),
  )
}

function yearsChart(context: Context, measure: OutcomeMeasure): readonly Block[] {
  const { w } = context
  const heading = title(context, measure)
  if (heading.length === 0) return []
  const most = measure.byYear.reduce((a, b) => (b.sites > a.sites ? b : a))
  const sites = w.counted.schools(
    figure(most.sites, whole, { path: `byYear[${measure.byYear.indexOf(most)}].sites`, measure }),
  )
  const hasTarget = measure.byYear.some(({ target }) => target !== null)
  return [
    chart({
      title: heading,
      subtitle: hasTarget ? w.outcomes.subtitle(sites) : w.outcomes.subtitleNoTarget(sites),
      alt: w.alt.years(
        measure.byYear
          .map(({ year, sum, target }) => w.alt.yearRow(String(year), asText(sum), asText(target)))
          .join('; '),
      ),
      spec: {
        kind: 'years',
        years: measure.byYear.map(({ year, sum, target }) => ({ year, value: sum, target })),
        valueLabel: inLanguage(measure.label, context.language),
        targetLabel: w.outcomes.target,
      },
    }),
  ]
}

function target(context: Context, measure: OutcomeMeasure): readonly Block[] {
  const said = reachedOrNot(context, measure)
  return said.length === 0 ? [] : [paragraph(said)]
}

function reachedOrNot(context: Context, measure: OutcomeMeasure): Phrase {
  const last = measure.byYear.at(-1)
  if (last === undefined || last.target === null || last.sum === null) return []
  const goal = cellFigure(measure, last, 'target', amount)
  return last.sum >= last.target ? context.w.outcomes.reached(goal) : context.w.outcomes.missed(goal)
}

function yearsTable(context: Context, measure: OutcomeMeasure): Block {
  const o = context.w.outcomes
  const has = (key: 'share' | 'target') => measure.byYear.some((year) => year[key] !== null)
  return table(context, {
    caption: o.caption(labelOf(context, measure.label)),
    columns: [
      textColumn(o.year, 1),
      numberColumn(o.sites),
      numberColumn(o.sum),
      numberColumn(o.mean),
      ...(has('share') ? [numberColumn(o.shareOf)] : []),
      ...(has('target') ? [numberColumn(o.target)] : []),
    ],
    rows: measure.byYear.map((year): readonly Cell[] => [
      textCell(String(year.year)),
      figureCell(figure(year.sites, whole, { path: `byYear[${measure.byYear.indexOf(year)}].sites`, measure })),
      figureCell(cellFigure(measure, year, 'sum', amount)),
      figureCell(cellFigure(measure, year, 'mean', decimal)),
      ...(has('share') ? [figureCell(cellFigure(measure, year, 'share', finePercent))] : []),
      ...(has('target') ? [figureCell(cellFigure(measure, year, 'target', amount))] : []),
    ]),
  })
}

function cellFigure(
  measure: OutcomeMeasure,
  year: OutcomeYear,
  key: 'sum' | 'mean' | 'share' | 'target',
  format: (value: number) => string,
) {
  const path = `byYear[${measure.byYear.indexOf(year)}].${key}`
  return figure(year[key], format, { path, measure, n: year.sites, why: year.why })
}

function asText(value: number | null): string {
  return value === null ? '–' : amount(value)
}
