import type { Reliability, ScoreMeasure } from '#core/types/comparison.ts'
import { numberColumn, paragraph, table, textColumn } from '../blocks.ts'
import type { Context } from '../context.ts'
import { count, figure, figuresCell, textCell } from '../figures.ts'
import { decimal } from '../numbers.ts'
import { name, say } from '../phrase.ts'
import type { Block, Cell } from '../report-model.ts'
import { scoreRange } from '../score-facts.ts'
import { primaryMethods } from './primary.ts'
import { suggestedTests } from './suggested-tests.ts'

/** Methods in short, for a reader who is no statistician. */
export function methods(context: Context): readonly Block[] {
  const { w, source, waves } = context
  const m = w.methods
  const coded = source.study.codings.length > 0
  const coders = new Set(source.study.codings.map(({ coder }) => coder)).size
  const hasScores = waves !== null && context.scores.some(({ n }) => n.pairs > 0)
  const hasThemes = waves !== null && context.codes.some(({ n }) => n.pairs > 0)
  return [
    ...(context.scores.length === 0 ? [] : [paragraph(m.scoring), scalesTable(context)]),
    ...(hasScores ? [paragraph(m.testing(context.confidence)), ...suggestedTests(context)] : []),
    ...(hasScores || hasThemes ? [paragraph(m.wording(limitOf(context)))] : []),
    ...(hasScores ? [...primaryMethods(context), paragraph(m.size)] : []),
    paragraph(
      coded
        ? [
            ...m.themes(
              w.counted.interviews(count(source.study.documents.length, 'study.documents')),
              w.counted.coders(count(coders, 'study.codings: coder')),
            ),
            ...(waves === null ? [] : say` ${m.mcnemar}`),
          ]
        : m.noThemes,
    ),
  ]
}

/** Adjusted probabilities below it are clear: `0.05`. */
function limitOf({ source }: Context): string {
  return String(Number((1 - source.comparison.confidence).toFixed(4)))
}

function scalesTable(context: Context): Block {
  const m = context.w.methods
  return table(context, {
    caption: m.scalesCaption,
    columns: [
      textColumn(m.scale, 3),
      numberColumn(m.items, 1.4),
      numberColumn(m.range, 1),
      numberColumn(m.alpha(context.baselineLabel), 1.5),
      ...(context.waves === null ? [] : [numberColumn(m.alpha(context.endLabel), 1.5)]),
    ],
    rows: context.scores.map((measure) => scaleRow(context, measure)),
    notes: [m.alphaNote],
  })
}

function scaleRow(context: Context, measure: ScoreMeasure): readonly Cell[] {
  const scale = context.source.study.scales.find(({ id }) => `scale:${id}` === measure.id)
  const range = scoreRange(context, measure.id)
  const reversed = scale?.items.filter((item) => item.reversed).length ?? 0
  const items = figure(scale?.items.length ?? 1, String, { path: 'study.scales', measure })
  return [
    textCell([name(context.wholeNames.get(measure.id) ?? measure.label)]),
    figuresCell(
      reversed === 0
        ? [items]
        : say`${items} (${figure(reversed, String, { path: 'study.scales: reversed', measure })} ${context.w.methods.reversed})`,
    ),
    textCell(range === null ? '–' : `${range[0]}–${range[1]}`),
    alpha(measure, 'baseline', measure.reliability.baseline),
    ...(context.waves === null ? [] : [alpha(measure, 'end', measure.reliability.end)]),
  ]
}

function alpha(measure: ScoreMeasure, wave: 'baseline' | 'end', { alpha, n, why }: Reliability): Cell {
  const path = `reliability.${wave}`
  return figuresCell(
    say`${figure(alpha, decimal, { path: `${path}.alpha`, measure, n, why })} (${figure(n, String, { path: `${path}.n`, measure })})`,
  )
}
