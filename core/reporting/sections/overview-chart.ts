import type { ScoreMeasure } from '#core/types/comparison.ts'
import { chart } from '../blocks.ts'
import { scoreMark, speaking, whereSaid } from '../change.ts'
import type { ChangeRow } from '../charts/chart-spec.ts'
import { type Context, inLanguage, labelOf } from '../context.ts'
import { count } from '../figures.ts'
import { signed } from '../numbers.ts'
import { joinPhrases, listPhrases, say, words } from '../phrase.ts'
import type { ChartBlock, Phrase } from '../report-model.ts'
import { scoreRange } from '../score-facts.ts'

/** More names than this in a title are counted, not listed. */
const NAMES_IN_TITLE = 3

/** All scales with their change and its interval; null when none can be drawn. */
export function overviewChart(context: Context): ChartBlock | null {
  const { w, scores, confidence } = context
  const rows = scores.flatMap((measure) => rowOf(context, measure))
  if (rows.length === 0) return null
  const ns = rows.map(({ n }) => n)
  const [least, most] = [Math.min(...ns), Math.max(...ns)]
  return chart({
    title: overviewTitle(context),
    subtitle: w.summary.chartSubtitle(least === most ? String(most) : `${least}–${most}`, confidence),
    alt: w.alt.change(
      rows.map((r) => w.alt.changeRow(r.label, signed(r.change), signed(r.low), signed(r.high))).join('; '),
    ),
    spec: {
      kind: 'change',
      rows,
      scale: sharedRange(context),
      baselineLabel: context.baselineLabel.text,
      endLabel: context.endLabel.text,
      changeLabel: w.summary.changeLabel,
    },
  })
}

/** `Principals reported a clear rise in A, B and 2 more, and a fall in C; 2 scales may have risen`. */
function overviewTitle(context: Context): Phrase {
  const s = context.w.summary
  const may = mayHaveMoved(context)
  return joinPhrases([clearTitle(context, may.length > 0 ? s.chartNoneClear : s.chartNone), ...may], s.semicolon)
}

function clearTitle(context: Context, none: string): Phrase {
  const s = context.w.summary
  const names = (direction: 'up' | 'down') =>
    namesOf(context, whereSaid(context, speaking(context), direction, 'clear'))
  const [up, down] = [names('up'), names('down')]
  if (up.length > 0 && down.length > 0) return s.chartBoth(up, down)
  if (up.length > 0) return s.chartUp(up)
  return down.length > 0 ? s.chartDown(down) : words(none)
}

/** Changes that may be chance, as clauses of a title; what is one only is named, more are counted. */
function mayHaveMoved(context: Context): readonly Phrase[] {
  const { mayUp, mayDown, scalesMayUp, scalesMayDown } = context.w.summary
  const clause = (direction: 'up' | 'down', one: typeof mayUp, many: typeof scalesMayUp): readonly Phrase[] => {
    const may = whereSaid(context, speaking(context), direction, 'tentative')
    if (may.length === 0) return []
    return [may.length === 1 ? one(namesOf(context, may)) : many(count(may.length, `measures: may be ${direction}`))]
  }
  return [...clause('up', mayUp, scalesMayUp), ...clause('down', mayDown, scalesMayDown)]
}

/** Labels as a list in a sentence, the later ones counted. */
export function namesOf(context: Context, measures: readonly { readonly label: string }[]): Phrase {
  const { w } = context
  const shown = measures.length > NAMES_IN_TITLE + 1 ? measures.slice(0, NAMES_IN_TITLE) : measures
  const more = measures.length - shown.length
  const names = shown.map(({ label }) => say`${labelOf(context, label)}`)
  return listPhrases(more > 0 ? [...names, words(w.summary.chartMore(more))] : names, w.comma, w.and)
}

function rowOf(context: Context, measure: ScoreMeasure): readonly ChangeRow[] {
  const { baseline, end, change } = measure
  if (baseline.mean === null || end.mean === null || change.mean === null || change.ci === null) return []
  return [
    {
      label: inLanguage(measure.label, context.language),
      n: measure.n.pairs,
      baseline: baseline.mean,
      end: end.mean,
      change: change.mean,
      low: change.ci[0],
      high: change.ci[1],
      clear: scoreMark(measure),
    },
  ]
}

function sharedRange(context: Context): readonly [number, number] | null {
  const ranges = context.scores.map(({ id }) => scoreRange(context, id))
  const [first] = ranges
  if (first === undefined || first === null) return null
  return ranges.every((range) => range !== null && range[0] === first[0] && range[1] === first[1]) ? first : null
}
