import type { CodeMeasure, Interval, Measure, ScoreMeasure } from '#core/types/comparison.ts'
import type { Wording } from '#renderer/i18n/useTranslate.ts'
import { formatP } from './format-p.ts'
import { sayEnds } from './interval-ends.ts'
import { sayPoints } from './say-points.ts'

/** A line of the Numbers tab. A missing value has its reason; so has a value whose interval is missing. */
export type NumberLine = { readonly label: string; readonly value: string | null; readonly why: string | null }

type Say = Pick<Wording, 't' | 'number' | 'change' | 'share'>

/** Every figure of a measure, under its right statistical name. */
export function measureNumbers(measure: Measure, say: Say): readonly NumberLine[] {
  if (measure.kind === 'outcome') return []
  return measure.kind === 'code' ? codeNumbers(measure, say) : scoreNumbers(measure, say)
}

/** p for people: `< .001` or three places. */
export function sayP(p: number, { t }: Pick<Wording, 't'>): string {
  return formatP(p) ?? t('compare.pBelow')
}

function scoreNumbers(measure: ScoreMeasure, say: Say): readonly NumberLine[] {
  const { t, number, change } = say
  const { effect, reliability, adjusted, cluster, wilcoxon, permutation } = measure
  const two = (value: number): string => number(value, 2)
  return [
    line(t('compare.nPairs'), number(measure.n.pairs)),
    line(t('compare.nWaves'), pair(number(measure.n.baseline), number(measure.n.end), say)),
    line(t('compare.meanBaseline'), map(measure.baseline.mean, two), measure.baseline.why),
    line(t('compare.meanEnd'), map(measure.end.mean, two), measure.end.why),
    rangedLine(t('compare.meanDifference'), { ...measure.change, value: measure.change.mean }, change, say),
    line(t('compare.sdChange'), map(measure.change.sd, two), measure.change.why),
    rangedLine(t('compare.hedges'), { ...effect, value: effect.gav }, change, say),
    line(t('compare.dz'), map(effect.dz, change), effect.why),
    line(t('compare.rank'), map(effect.rankBiserial, change), effect.why),
    line(t('compare.tTest'), tOf(measure, say), measure.t.why),
    line(
      t('compare.wilcoxon'),
      wilcoxon.v === null || wilcoxon.p === null
        ? null
        : t('compare.vWithP', { value: number(wilcoxon.v, wilcoxon.v % 1 === 0 ? 0 : 1), p: sayP(wilcoxon.p, say) }),
      wilcoxon.why,
    ),
    line(
      t('compare.permutation'),
      map(permutation.p, (p) => sayP(p, say)),
      permutation.why,
    ),
    line(
      t('compare.holm'),
      map(adjusted.holm, (p) => sayP(p, say)),
      adjusted.why,
    ),
    line(
      t('compare.bh'),
      map(adjusted.bh, (p) => sayP(p, say)),
      adjusted.why,
    ),
    line(
      t('compare.alpha'),
      both(reliability.baseline.alpha, reliability.end.alpha, two, say),
      reliability.baseline.why ?? reliability.end.why,
    ),
    line(
      t('compare.omega'),
      both(reliability.baseline.omega, reliability.end.omega, two, say),
      reliability.baseline.why ?? reliability.end.why,
    ),
    rangedLine(
      cluster.by === null ? t('compare.iccPlain') : t('compare.icc', { by: cluster.by }),
      { ...cluster, value: cluster.icc },
      two,
      say,
    ),
  ]
}

function codeNumbers(measure: CodeMeasure, say: Say): readonly NumberLine[] {
  const { t, number, share } = say
  const points = (value: number): string => sayPoints(value, say.change)
  return [
    line(t('compare.nPairs'), number(measure.n.pairs)),
    line(t('compare.share'), both(measure.share.baseline, measure.share.end, share, say), measure.share.why),
    rangedLine(t('compare.shareDifference'), { ...measure.share, value: measure.share.change }, points, say),
    line(
      t('compare.mcnemar'),
      map(measure.mcnemar.p, (p) => sayP(p, say)),
      measure.mcnemar.why,
    ),
    line(
      t('compare.holm'),
      map(measure.adjusted.holm, (p) => sayP(p, say)),
      measure.adjusted.why,
    ),
    line(
      t('compare.bh'),
      map(measure.adjusted.bh, (p) => sayP(p, say)),
      measure.adjusted.why,
    ),
    line(
      t('compare.density'),
      both(measure.density.baseline, measure.density.end, (value) => number(value, 2), say),
      measure.density.why,
    ),
  ]
}

function tOf({ t: test }: ScoreMeasure, say: Say): string | null {
  if (test.t === null || test.df === null || test.p === null) return null
  return say.t('compare.ofDf', { value: say.number(test.t, 2), df: say.number(test.df), p: sayP(test.p, say) })
}

function line(label: string, value: string | null, why: string | null = null): NumberLine {
  return { label, value, why: value === null ? why : null }
}

function map(value: number | null, write: (value: number) => string): string | null {
  return value === null ? null : write(value)
}

type RangedFigure = { readonly value: number | null; readonly ci: Interval | null; readonly why?: string | undefined }

/** A figure with its interval. One that has none keeps the reason: a bare number would look more certain than it is. */
function rangedLine(
  label: string,
  { value, ci, why }: RangedFigure,
  write: (value: number) => string,
  { t, change }: Pick<Wording, 't' | 'change'>,
): NumberLine {
  if (value === null || ci === null) return { label, value: map(value, write), why: why ?? null }
  const ends = write === change ? sayEnds(ci, change) : { low: write(ci[0]), high: write(ci[1]) }
  const said = t('compare.withInterval', { value: write(value), ...ends })
  return { label, value: said, why: null }
}

function both(
  first: number | null,
  second: number | null,
  write: (value: number) => string,
  say: Pick<Wording, 't'>,
): string | null {
  return first === null || second === null ? null : pair(write(first), write(second), say)
}

function pair(first: string, second: string, { t }: Pick<Wording, 't'>): string {
  return t('compare.twoValues', { first, second })
}
