import type { AttritionRow, GroupSummary } from '#core/types/comparison.ts'
import { note, numberColumn, paragraph, table, textColumn, withholding } from '../blocks.ts'
import { SMALLEST_GROUP } from '../coach-slots.ts'
import { type Context, labelOf } from '../context.ts'
import { count, figure, figureCell, figuresCell, textCell } from '../figures.ts'
import { decimal, signed } from '../numbers.ts'
import { say, words } from '../phrase.ts'
import type { Block, Cell, Phrase } from '../report-model.ts'

/** Who answered when, and whether leavers differed. */
export function participation(context: Context): readonly Block[] {
  return [...flow(context), ...attrition(context)]
}

function flow(context: Context): readonly Block[] {
  const { w, source, waves } = context
  const { baseline, end, both, lost, joined } = source.comparison.attrition
  const p = w.participation
  if (source.study.responses.length === 0) return [paragraph(p.noSurvey)]
  const people = (value: number, path: string) => w.counted.principals(count(value, path, waves ?? []))
  if (waves === null) return [paragraph(p.oneWave(people(baseline, 'attrition.baseline')))]
  const row = (label: Parameters<typeof textCell>[0], value: number, path: string) => [
    textCell(label),
    figureCell(count(value, path, waves)),
  ]
  return [
    paragraph(
      p.intro(
        count(both, 'attrition.both', waves),
        people(baseline, 'attrition.baseline'),
        people(end, 'attrition.end'),
      ),
    ),
    table(context, {
      caption: p.flowCaption,
      columns: [textColumn(p.group, 4), numberColumn(p.people, 1)],
      rows: [
        row(p.roster, source.study.cases.length, 'study.cases'),
        row(p.answered(context.baselineLabel), baseline, 'attrition.baseline'),
        row(p.answered(context.endLabel), end, 'attrition.end'),
        row(p.both, both, 'attrition.both'),
        row(p.lost, lost.length, 'attrition.lost'),
        row(p.joined, joined.length, 'attrition.joined'),
      ],
    }),
  ]
}

function attrition(context: Context): readonly Block[] {
  const { w, source, waves } = context
  const { lost, compared } = source.comparison.attrition
  const p = w.participation
  if (waves === null || compared.length === 0) return []
  if (lost.length === 0) return [paragraph(p.attritionNoneLost)]
  if (lost.length < SMALLEST_GROUP)
    return [withholding(note(p.attritionHidden), [{ what: words(w.withheld.leavers), rule: 'small' }])]
  const few = compared.filter((row) => row.lost.n < SMALLEST_GROUP).map((row) => labelOfRow(context, row))
  const attritionTable = table(context, {
    caption: p.attritionCaption,
    columns: [
      textColumn(w.scales.scale, 2.5),
      numberColumn(p.stayed, 1.2),
      numberColumn(p.left, 1.2),
      numberColumn(p.g),
    ],
    rows: compared.map((row) => attritionRow(context, row)),
    notes: [p.attritionNote],
  })
  const withheld = few.length === 0 ? [] : [{ what: w.withheld.leaversOf(few), rule: 'small' as const }]
  return [withholding(attritionTable, withheld)]
}

function labelOfRow(context: Context, { measure }: AttritionRow): Phrase {
  return say`${labelOf(context, context.scores.find(({ id }) => id === measure)?.label ?? measure)}`
}

function attritionRow(context: Context, row: AttritionRow): readonly Cell[] {
  const path = `attrition.compared[${row.measure}]`
  const group = (which: 'stayed' | 'lost', { mean, n, why }: GroupSummary) =>
    figuresCell(
      say`${figure(mean, decimal, { path: `${path}.${which}.mean`, n, why })} (${figure(n, String, { path: `${path}.${which}.n` })})`,
    )
  return [
    textCell(labelOfRow(context, row)),
    group('stayed', row.stayed),
    row.lost.n < SMALLEST_GROUP ? textCell('–') : group('lost', row.lost),
    row.lost.n < SMALLEST_GROUP
      ? textCell('–')
      : figureCell(figure(row.g, signed, { path: `${path}.g`, why: row.why })),
  ]
}
