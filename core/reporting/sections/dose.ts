import type { DoseResult } from '#core/types/comparison.ts'
import { note, numberColumn, paragraph, table, textColumn } from '../blocks.ts'
import { type Context, labelOf } from '../context.ts'
import { count, figure, figureCell, figuresCell, textCell } from '../figures.ts'
import { probability, signed } from '../numbers.ts'
import { say, sentences, words } from '../phrase.ts'
import type { Block, Cell } from '../report-model.ts'

/** Whether change goes with the number of sessions: an association, never a cause. */
export function dose(context: Context): readonly Block[] {
  const { w, source } = context
  const results = source.comparison.dose.filter(({ n }) => n > 0)
  if (results.length === 0) return [paragraph(w.dose.none)]
  const known = results.filter(({ ci }) => ci !== null && ci !== undefined)
  const clear = known.filter(({ ci }) => ci !== null && (ci[0] > 0 || ci[1] < 0))
  return [
    paragraph(
      sentences(
        words(w.dose.intro),
        known.length === 0 ? [] : w.dose.clear(count(clear.length, 'dose: clear'), count(known.length, 'dose: all')),
      ),
    ),
    doseTable(context, results),
    note(w.dose.caution),
  ]
}

function doseTable(context: Context, dose: readonly DoseResult[]): Block {
  const { w } = context
  const a = w.appendix
  return table(context, {
    caption: a.doseCaption,
    columns: [
      textColumn(w.scales.scale, 2.6),
      numberColumn(w.themes.n, 0.7),
      numberColumn(a.rho, 0.9),
      numberColumn(w.scales.interval(context.confidence), 1.6),
      numberColumn(w.scales.p, 0.9),
    ],
    rows: dose.map((result) => doseRow(context, result)),
    notes: [a.doseNote],
  })
}

function doseRow(context: Context, { measure: id, n, rho, ci, p, why }: DoseResult): readonly Cell[] {
  const at = (path: string, value: number | null, format: (value: number) => string) =>
    figure(value, format, { path: `dose[${id}].${path}`, n, waves: context.waves ?? [], why })
  const label = context.scores.find((measure) => measure.id === id)?.label ?? id
  return [
    textCell([labelOf(context, label)]),
    figureCell(at('n', n, String)),
    figureCell(at('rho', rho, signed)),
    figuresCell(
      say`${at('ci[0]', ci?.[0] ?? null, signed)}${context.w.scales.to}${at('ci[1]', ci?.[1] ?? null, signed)}`,
    ),
    figureCell(at('p', p, probability)),
  ]
}
