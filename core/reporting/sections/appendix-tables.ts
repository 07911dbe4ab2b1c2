import type { CodeMeasure, ScoreMeasure } from '#core/types/comparison.ts'
import { numberColumn, paragraph, table, textColumn } from '../blocks.ts'
import { type Context, labelOf } from '../context.ts'
import { figure, figureCell, figuresCell, textCell } from '../figures.ts'
import { decimal, plainNumber, probability, signed, whole } from '../numbers.ts'
import { say } from '../phrase.ts'
import type { Block, Cell } from '../report-model.ts'
import { makeFigure } from '../score-facts.ts'

/** Every test and effect that the comparison gives. */
export function fullTables(context: Context): readonly Block[] {
  const { scores, codes, waves, w } = context
  if (waves === null) return [paragraph(w.limits.oneWave)]
  if (scores.length === 0 && codes.length === 0) return [paragraph(w.indicators.nothing)]
  return [
    ...(scores.length > 0 ? [levelsTable(context), testsTable(context)] : []),
    ...(codes.length > 0 ? [themesTable(context)] : []),
  ]
}

function levelsTable(context: Context): Block {
  const { w } = context
  const a = w.appendix
  return table(context, {
    caption: a.scalesCaption,
    columns: [
      textColumn(w.scales.scale, 2.2),
      numberColumn(w.scales.pairs, 0.7),
      numberColumn(a.meanSd(context.baselineLabel), 1.5),
      numberColumn(a.meanSd(context.endLabel), 1.5),
      numberColumn(a.sdOfChange, 1),
      numberColumn(a.dz, 0.8),
      numberColumn(a.gInterval, 2),
      numberColumn(a.rankBiserial, 1),
    ],
    rows: context.scores.map((measure) => levelsRow(context, measure)),
  })
}

function levelsRow(context: Context, measure: ScoreMeasure): readonly Cell[] {
  const at = makeFigure(context, measure)
  const { baseline, end, change, effect } = measure
  const wave = (key: 'baseline' | 'end') =>
    figuresCell(
      say`${at(`${key}.mean`, measure[key].mean, decimal, measure[key].why)} (${at(`${key}.sd`, measure[key].sd, decimal, measure[key].why)})`,
    )
  const e = (path: string, value: number | null) => at(`effect.${path}`, value, signed, effect.why)
  return [
    textCell([labelOf(context, measure.label)]),
    figureCell(at('n.pairs', measure.n.pairs, String, undefined)),
    baseline.mean === null ? figureCell(at('baseline.mean', null, decimal, baseline.why)) : wave('baseline'),
    end.mean === null ? figureCell(at('end.mean', null, decimal, end.why)) : wave('end'),
    figureCell(at('change.sd', change.sd, decimal, change.why)),
    figureCell(e('dz', effect.dz)),
    figuresCell(
      say`${e('gav', effect.gav)}: ${e('ci[0]', effect.ci?.[0] ?? null)}${context.w.scales.to}${e('ci[1]', effect.ci?.[1] ?? null)}`,
    ),
    figureCell(e('rankBiserial', effect.rankBiserial)),
  ]
}

function testsTable(context: Context): Block {
  const { w } = context
  const a = w.appendix
  return table(context, {
    caption: a.testsCaption,
    columns: [
      textColumn(w.scales.scale, 2.2),
      numberColumn(a.t, 1.4),
      numberColumn(w.scales.p, 0.9),
      numberColumn(a.holm, 0.9),
      numberColumn(a.bh, 0.9),
      numberColumn(a.wilcoxon, 1.5),
      numberColumn(a.permutation, 1),
    ],
    rows: context.scores.map((measure) => testsRow(context, measure)),
  })
}

function testsRow(context: Context, measure: ScoreMeasure): readonly Cell[] {
  const at = makeFigure(context, measure)
  const { t, wilcoxon, permutation, adjusted } = measure
  const v = at('wilcoxon.v', wilcoxon.v, plainNumber, wilcoxon.why)
  return [
    textCell([labelOf(context, measure.label)]),
    figuresCell(say`${at('t.t', t.t, decimal, t.why)} (${at('t.df', t.df, plainNumber, t.why)})`),
    figureCell(at('t.p', t.p, probability, t.why)),
    figureCell(at('adjusted.holm', adjusted.holm, probability, adjusted.why)),
    figureCell(at('adjusted.bh', adjusted.bh, probability, adjusted.why)),
    figuresCell(say`${v} (${at('wilcoxon.p', wilcoxon.p, probability, wilcoxon.why)})`),
    figureCell(at('permutation.p', permutation.p, probability, permutation.why)),
  ]
}

function themesTable(context: Context): Block {
  const { w } = context
  const a = w.appendix
  return table(context, {
    caption: a.themesCaption,
    columns: [
      textColumn(w.themes.theme, 2.4),
      numberColumn(a.both, 0.8),
      numberColumn(w.themes.onlyBaseline, 1),
      numberColumn(w.themes.onlyEnd, 1),
      numberColumn(a.neither, 0.9),
      numberColumn(a.holm, 0.9),
      numberColumn(a.density(context.baselineLabel), 1.4),
      numberColumn(a.density(context.endLabel), 1.4),
    ],
    rows: context.codes.map((measure) => themeRow(context, measure)),
  })
}

function themeRow(context: Context, measure: CodeMeasure): readonly Cell[] {
  const { present, adjusted, density } = measure
  const at = (path: string, value: number | null, format: (value: number) => string, why?: string) =>
    figureCell(figure(value, format, { path, measure, n: measure.n.pairs, waves: context.waves ?? [], why }))
  return [
    textCell([labelOf(context, measure.label)]),
    at('present.both', present.both, whole),
    at('present.baselineOnly', present.baselineOnly, whole),
    at('present.endOnly', present.endOnly, whole),
    at('present.neither', present.neither, whole),
    at('adjusted.holm', adjusted.holm, probability, adjusted.why),
    at('density.baseline', density.baseline, decimal, density.why),
    at('density.end', density.end, decimal, density.why),
  ]
}
