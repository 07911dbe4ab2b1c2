import { numberColumn, paragraph, table, textColumn } from '../blocks.ts'
import { type Context, labelOf, waveLabel } from '../context.ts'
import { figure, figureCell, textCell } from '../figures.ts'
import type { PrintedQuote } from '../number-blocks.ts'
import { joinPhrases, name, plain, say } from '../phrase.ts'
import type { Block, PrintedFigure } from '../report-model.ts'

/** Where each quote stands and each figure comes from, with the state of the project they are of. */
export function evidenceAppendix(
  context: Context,
  quotes: readonly PrintedQuote[],
  figures: readonly PrintedFigure[],
): readonly Block[] {
  const { w, source } = context
  return [
    paragraph(w.evidence.state(name(source.methods.projectStateHash))),
    ...quoteEntries(context, quotes),
    ...(figures.length === 0 ? [] : [paragraph(w.evidence.figuresIntro), figuresTable(context, figures)]),
  ]
}

function quoteEntries(context: Context, quotes: readonly PrintedQuote[]): readonly Block[] {
  const a = context.w.appendix
  if (quotes.length === 0) return [paragraph(a.noEvidence)]
  const labels = new Map(context.source.study.codes.map(({ id, name }) => [id, name]))
  return [
    paragraph(a.evidenceIntro),
    table(context, {
      caption: a.evidenceCaption,
      columns: [
        numberColumn(a.quote, 0.6),
        textColumn(a.code, 2.4),
        textColumn(a.document, 2),
        textColumn(a.place, 1.2),
      ],
      rows: quotes.map(({ evidence }) => [
        figureCell(figure(evidence.number, String, { path: `codings[${evidence.coding}]` })),
        textCell([labelOf(context, labels.get(evidence.code) ?? evidence.code)]),
        textCell([name(evidence.documentPseudonym)]),
        textCell([name(`${evidence.startCodePoint}–${evidence.endCodePoint}`)]),
      ]),
    }),
  ]
}

/** A row for each measure, n and measurement: the figures by the place where they stand, so that they can be read back. */
function figuresTable(context: Context, figures: readonly PrintedFigure[]): Block {
  const { w } = context
  const rows = Map.groupBy(figures, ({ measure, n, waves }) => JSON.stringify([measure, n, waves]))
  return table(context, {
    caption: w.evidence.figuresCaption,
    columns: [
      textColumn(w.evidence.what, 1.6),
      textColumn(w.evidence.n, 0.6),
      textColumn(w.evidence.waves, 1.3),
      textColumn(w.evidence.figures, 5),
    ],
    rows: [...rows.values()].map((some) => {
      const [first] = some
      const waves = (first?.waves ?? []).map((wave) => [waveLabel(context.source, context.language, wave)])
      return [
        textCell([labelOf(context, measureLabel(context, first?.measure ?? null))]),
        textCell(first?.n == null ? '' : String(first.n)),
        textCell(joinPhrases(waves, w.comma)),
        textCell([name(figureList(some))]),
      ]
    }),
  })
}

function measureLabel({ source, w }: Context, id: string | null): string {
  if (id === null) return w.evidence.general
  const measure = source.comparison.measures.find((one) => one.id === id)
  return measure?.label ?? plain(say`${id}`)
}

/** `measures[scale:confidence]: change.mean = 0.45; t.p = 0.0003`: read back by `readEvidence`. */
function figureList(figures: readonly PrintedFigure[]): string {
  const prefix = figures[0]?.measure == null ? '' : `measures[${figures[0].measure}]`
  const under = ({ path }: PrintedFigure) => (prefix === '' ? path : path.slice(prefix.length + 1))
  return (prefix === '' ? '' : `${prefix}: `) + figures.map((one) => `${under(one)} = ${one.text}`).join('; ')
}
