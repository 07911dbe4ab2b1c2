import type { CodeMeasure } from '#core/types/comparison.ts'
import { chart, heading, numberColumn, paragraph, reasonIn, table, textColumn } from '../blocks.ts'
import { codeMark, saidOf, whereSaid, wordFor } from '../change.ts'
import { type Context, inLanguage, labelOf } from '../context.ts'
import { figure, figureCell, figuresCell, textCell } from '../figures.ts'
import { toldInFindings } from '../findings/told.ts'
import { probability, signedPoints, whole } from '../numbers.ts'
import { joinPhrases, name, say, sentences, words } from '../phrase.ts'
import { quoteBlock } from '../quote-block.ts'
import type { ReportContext } from '../report-context.ts'
import type { Block, Cell, Figure, Phrase } from '../report-model.ts'
import { namesOf } from './overview-chart.ts'
import { interviewPairs } from './summary.ts'

/** Who raised which theme when; those that no finding has told of also by themselves, with quotes from many speakers. */
export function themes(context: ReportContext): readonly Block[] {
  const { w, codes, source } = context
  if (codes.length === 0 || source.study.codings.length === 0) return [paragraph(w.themes.none)]
  const told = toldInFindings(context)
  const each = topLevel(context).flatMap((measure) => (told.has(measure.id) ? [] : oneTheme(context, measure)))
  const n = interviewPairs(context)
  if (context.waves === null) return [paragraph(w.themes.oneWave), ...each]
  if (n === 0) return [paragraph(w.themes.noPairs), ...each]
  const people = w.counted.principals(figure(n, whole, { path: 'measures[code].n.pairs', waves: context.waves }))
  return [paragraph(w.themes.intro(people)), presenceChart(context, n, people), themesTable(context), ...each]
}

/** Themes under no other. */
function topLevel(context: Context): readonly CodeMeasure[] {
  const children = new Set(
    context.source.study.codes.flatMap(({ id, parent }) => (parent === null ? [] : [`code:${id}`])),
  )
  return context.codes.filter(({ id }) => !children.has(id))
}

interface ThemeFacts {
  readonly baseline: Figure
  readonly end: Figure
  readonly n: Figure
}

/** How many raised a theme in each wave, of those with texts in both. */
function themeFacts(context: Context, measure: CodeMeasure): ThemeFacts {
  const { both, baselineOnly, endOnly } = measure.present
  const at = (path: string, value: number) =>
    figure(value, whole, { path, measure, n: measure.n.pairs, waves: context.waves ?? [] })
  return {
    baseline: at('present.both + present.baselineOnly', both + baselineOnly),
    end: at('present.both + present.endOnly', both + endOnly),
    n: at('n.pairs', measure.n.pairs),
  }
}

function themesTable(context: Context): Block {
  const t = context.w.themes
  return table(context, {
    caption: t.caption,
    columns: [
      textColumn(t.theme, 2.6),
      numberColumn(t.n, 0.6),
      numberColumn([context.baselineLabel], 1.1),
      numberColumn([context.endLabel], 1.1),
      numberColumn(t.onlyBaseline, 1),
      numberColumn(t.onlyEnd, 1),
      numberColumn(t.change, 1.1),
      numberColumn(t.interval(context.confidence), 1.6),
      numberColumn(t.p, 0.9),
    ],
    rows: context.codes.map((measure) => themeRow(context, measure)),
    notes: [t.note],
  })
}

function themeRow(context: Context, measure: CodeMeasure): readonly Cell[] {
  const { baseline, end, n } = themeFacts(context, measure)
  const { share, present, mcnemar } = measure
  const at = (path: string, value: number | null, format: (value: number) => string, why?: string) =>
    figure(value, format, { path, measure, n: measure.n.pairs, waves: context.waves ?? [], why })
  const ci = (i: 0 | 1) => at(`share.ci[${i}]`, share.ci?.[i] ?? null, signedPoints, share.why)
  return [
    textCell(themeLabel(context, measure)),
    figureCell(n),
    figureCell(baseline),
    figureCell(end),
    figureCell(at('present.baselineOnly', present.baselineOnly, whole)),
    figureCell(at('present.endOnly', present.endOnly, whole)),
    figureCell(at('share.change', share.change, signedPoints, share.why)),
    figuresCell(say`${ci(0)}${context.w.scales.to}${ci(1)}`),
    figureCell(at('mcnemar.p', mcnemar.p, probability, mcnemar.why)),
  ]
}

/** A theme under another stands in from the edge. */
function themeLabel(context: Context, measure: CodeMeasure): Phrase {
  const label = labelOf(context, measure.label)
  return topLevel(context).includes(measure) ? [label] : say`\u2003${label}`
}

function presenceChart(context: Context, n: number, people: Phrase): Block {
  const { w } = context
  const rows = topLevel(context).map((measure) => {
    const { baseline, end } = themeFacts(context, measure)
    return {
      label: inLanguage(measure.label, context.language),
      baseline: baseline.value ?? 0,
      end: end.value ?? 0,
      clear: codeMark(measure),
    }
  })
  return chart({
    title: presenceTitle(context),
    subtitle: w.themes.chartSubtitle(people),
    alt: w.alt.presence(rows.map((r) => w.alt.presenceRow(r.label, String(r.baseline), String(r.end))).join('; ')),
    spec: {
      kind: 'presence',
      rows,
      n,
      baselineLabel: context.baselineLabel.text,
      endLabel: context.endLabel.text,
    },
  })
}

function presenceTitle(context: Context): Phrase {
  const t = context.w.themes
  const shown = topLevel(context)
  const may = shown.filter((measure) => saidOf(context, measure).certainty === 'tentative')
  const clear = clearTitle(context, shown, may.length > 0 ? t.chartNoneClear : t.chartNone)
  return joinPhrases(
    [clear, ...(may.length > 0 ? [t.chartMay(namesOf(context, may))] : [])],
    context.w.summary.semicolon,
  )
}

function clearTitle(context: Context, shown: readonly CodeMeasure[], none: string): Phrase {
  const t = context.w.themes
  const [up, down] = [
    namesOf(context, whereSaid(context, shown, 'up', 'clear')),
    namesOf(context, whereSaid(context, shown, 'down', 'clear')),
  ]
  if (up.length > 0 && down.length > 0) return t.chartBoth(up, down)
  if (up.length > 0) return t.chartUp(up)
  return down.length > 0 ? t.chartDown(down) : words(none)
}

function oneTheme(context: ReportContext, measure: CodeMeasure): readonly Block[] {
  const id = measure.id.replace(/^code:/, '')
  const definition = context.source.codebook.find(({ code }) => code === id)?.definition ?? ''
  const quotes = context.chosen.get(id) ?? []
  return [
    heading([labelOf(context, measure.label)]),
    ...(definition === '' ? [] : [paragraph([name(inLanguage(definition, context.language))])]),
    ...(context.waves === null ? [] : [paragraph(themeSentences(context, measure))]),
    ...(quotes.length === 0
      ? [paragraph(context.w.themes.noQuote)]
      : quotes.map(({ quote, counterVoice }) => quoteBlock(context, quote, counterVoice))),
  ]
}

/** Who raised a theme when, and how sure the change is. */
export function themeSentences(context: Context, measure: CodeMeasure): Phrase {
  const t = context.w.themes
  const { baseline, end, n } = themeFacts(context, measure)
  if (measure.share.change === null) return t.unknown(reasonIn(context.w.reasons, measure.share.why ?? ''))
  const at = (path: string, value: number) => figure(value, whole, { path, measure, n: measure.n.pairs })
  const { endOnly, baselineOnly } = measure.present
  return sentences(
    t.sentence(baseline, end, n),
    t.moved(at('present.endOnly', endOnly), at('present.baselineOnly', baselineOnly)),
    words(wordFor(saidOf(context, measure), t.changed)),
  )
}
