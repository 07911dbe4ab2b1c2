import type { ChangeCertainty } from '#core/stats/change-certainty.ts'
import { certaintyOf, indicatorCertainty } from '#core/stats/change-certainty-of.ts'
import type { Comparison, Interval, Measure, ScoreMeasure, Verdict } from '#core/types/comparison.ts'
import { isPrespecified, type PrimaryMeasure } from '#core/types/primary-measure.ts'

/** How a row of the forest plot reads: `none` when its interval reaches zero, `unknown` when there is no interval. */
export type ChangeLook = 'up' | 'down' | 'none' | 'unknown'

/** A measure as a row of the forest plot. Estimates are standardised (g) for scores, differences of shares for codes. */
export type ChangeRow = {
  readonly id: string
  readonly kind: 'scale' | 'item' | 'code'
  readonly label: string
  readonly pairs: number
  readonly estimate: number | null
  readonly interval: Interval | null
  /** In the measure's own unit: points, or a share. */
  readonly change: number | null
  /** p adjusted within the family; of a primary measure that was named beforehand, its own. */
  readonly p: number | null
  readonly isPrimary: boolean
  /** True when `p` stands alone, by plan. */
  readonly isPlain: boolean
  readonly look: ChangeLook
  /** What words may say of it: stricter than the look of its mark. */
  readonly said: ChangeCertainty
  readonly verdict: Verdict | null
  /** True when the verdict rests on a change that may be chance. */
  readonly isVerdictTentative: boolean
  /** True when the sources agree only in that neither is seen to change. */
  readonly isUnmoved: boolean
  readonly why: string | null
}

/** The rows of the forest plot in the plan's order, its primary measure first; outcomes have a view of their own. */
export function listChanges(comparison: Comparison, primary: PrimaryMeasure | null): readonly ChangeRow[] {
  const { measures, confidence } = comparison
  const verdicts = new Map<string, Pick<ChangeRow, keyof typeof NO_VERDICT>>()
  for (const indicator of comparison.indicators) {
    const { isVerdictTentative } = indicatorCertainty(indicator, measures, confidence, primary)
    const said = { verdict: indicator.verdict, isVerdictTentative, isUnmoved: isUnmoved(indicator) }
    for (const id of indicator.measures) verdicts.set(id, said)
  }
  const rows = measures.flatMap((measure) => {
    const row = toRow(measure, confidence, primary)
    return row ? [{ ...row, ...(verdicts.get(row.id) ?? NO_VERDICT) }] : []
  })
  return [...rows.filter(({ isPrimary }) => isPrimary), ...rows.filter(({ isPrimary }) => !isPrimary)]
}

const NO_VERDICT = { verdict: null, isVerdictTentative: false, isUnmoved: false } as const

/** Whether survey and interviews agree only in that neither is seen to change: too few principals look the same. */
export function isUnmoved({ verdict, survey, interviews }: Comparison['indicators'][number]): boolean {
  return verdict === 'converge' && survey === 'none' && interviews === 'none'
}

function toRow(
  measure: Measure,
  confidence: number,
  primary: PrimaryMeasure | null,
): Omit<ChangeRow, keyof typeof NO_VERDICT> | null {
  if (measure.kind === 'outcome') return null
  const figures = measure.kind === 'code' ? codeFigures(measure) : scoreFigures(measure)
  const isPlain = isPrespecified(measure.id, primary)
  const own = measure.kind === 'code' ? measure.mcnemar.p : measure.t.p
  return {
    id: measure.id,
    kind: measure.kind,
    label: measure.label,
    pairs: measure.n.pairs,
    p: isPlain ? own : measure.adjusted.holm,
    isPrimary: primary?.measure === measure.id,
    isPlain,
    look: lookOf(figures.interval),
    said: certaintyOf(measure, confidence, primary),
    ...figures,
    why: figures.why ?? measure.adjusted.why ?? null,
  }
}

function scoreFigures({ effect, change }: ScoreMeasure) {
  return { estimate: effect.gav, interval: effect.ci, change: change.mean, why: effect.why ?? change.why }
}

function codeFigures({ share }: Extract<Measure, { kind: 'code' }>) {
  return { estimate: share.change, interval: share.ci, change: share.change, why: share.why }
}

function lookOf(interval: Interval | null): ChangeLook {
  if (!interval) return 'unknown'
  if (interval[0] > 0) return 'up'
  return interval[1] < 0 ? 'down' : 'none'
}

/** Half the width of an axis around zero that holds every interval, in steps of a half; at least `least`. */
export function axisReach(rows: readonly ChangeRow[], least: number): number {
  const ends = rows.flatMap((row) => (row.interval ? row.interval.map(Math.abs) : []))
  return Math.max(least, Math.ceil(Math.max(0, ...ends) * 2) / 2)
}
