import type { ChangeCertainty } from '#core/stats/change-certainty.ts'
import { certaintyOf, indicatorCertainty } from '#core/stats/change-certainty-of.ts'
import type { Comparison, Interval, Measure, ScoreMeasure, Verdict } from '#core/types/comparison.ts'

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
  readonly adjusted: number | null
  readonly look: ChangeLook
  /** What words may say of it: stricter than the look of its mark. */
  readonly said: ChangeCertainty
  readonly verdict: Verdict | null
  /** True when the verdict rests on a change that may be chance. */
  readonly isVerdictTentative: boolean
  readonly why: string | null
}

/** The rows of the forest plot in the plan's order; outcomes have a view of their own. */
export function listChanges(comparison: Comparison): readonly ChangeRow[] {
  const { measures, confidence } = comparison
  const verdicts = new Map<string, Pick<ChangeRow, 'verdict' | 'isVerdictTentative'>>()
  for (const indicator of comparison.indicators) {
    const { isVerdictTentative } = indicatorCertainty(indicator, measures, confidence)
    for (const id of indicator.measures) verdicts.set(id, { verdict: indicator.verdict, isVerdictTentative })
  }
  return measures.flatMap((measure) => {
    const row = toRow(measure, confidence)
    return row ? [{ ...row, ...(verdicts.get(row.id) ?? NO_VERDICT) }] : []
  })
}

const NO_VERDICT = { verdict: null, isVerdictTentative: false } as const

function toRow(measure: Measure, confidence: number): Omit<ChangeRow, keyof typeof NO_VERDICT> | null {
  if (measure.kind === 'outcome') return null
  const figures = measure.kind === 'code' ? codeFigures(measure) : scoreFigures(measure)
  return {
    id: measure.id,
    kind: measure.kind,
    label: measure.label,
    pairs: measure.n.pairs,
    adjusted: measure.adjusted.holm,
    look: lookOf(figures.interval),
    said: certaintyOf(measure, confidence),
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
