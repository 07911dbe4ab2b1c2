import { indicatorCertainty } from '#core/stats/change-certainty-of.ts'
import type { IndicatorResult, Measure } from '#core/types/comparison.ts'
import type { PlannedFinding } from '#core/types/report-plan.ts'
import { saidOf } from '../change.ts'
import type { Context } from '../context.ts'
import type { Words } from '../words/en.ts'

/** Fewer than so many pairs never make a finding more than low. */
const FEW_PAIRS = 10

/** How sure a finding is by what it rests on, and the reason that decided. */
export interface Sureness {
  /** Null when nothing could be compared. */
  readonly level: PlannedFinding['confidence']
  readonly why: keyof Words['findings']['why']
  /** The verdict on its two sources rests on a change that may be chance. */
  readonly isTentative: boolean
}

/**
 * The stated rule, in this order: low with fewer than ten pairs, when the sources contradict each other, or when a change
 * may be chance and no source is clear; high when questionnaire and interviews agree and neither may be chance; else moderate.
 */
export function indicatorSureness(context: Context, result: IndicatorResult): Sureness {
  const { comparison, primary } = context.source
  const { measures, confidence } = comparison
  const { survey, interviews, isVerdictTentative } = indicatorCertainty(result, measures, confidence, primary)
  const rate = (level: Sureness['level'], why: Sureness['why']) => ({ level, why, isTentative: isVerdictTentative })
  if (survey === null && interviews === null) return rate(null, 'nothing')
  if (mostPairs(measures.filter(({ id }) => result.measures.includes(id))) < FEW_PAIRS) return rate('low', 'few')
  if (result.verdict === 'diverge') return rate('low', 'contradict')
  const sides = [survey, interviews].map((side) => side?.certainty)
  const isTentative = sides.includes('tentative')
  if (isTentative && !sides.includes('clear')) return rate('low', 'chance')
  return result.verdict === 'converge' && !isTentative ? rate('high', 'agree') : rate('moderate', 'one')
}

/** The same for a single measure, which never is more than moderate. */
export function measureSureness(context: Context, measure: Measure): Sureness {
  const rate = (level: Sureness['level'], why: Sureness['why']) => ({ level, why, isTentative: false })
  if (measure.kind === 'outcome') return rate('moderate', 'one')
  if ((measure.kind === 'code' ? measure.share.ci : measure.change.ci) === null) return rate(null, 'nothing')
  if (mostPairs([measure]) < FEW_PAIRS) return rate('low', 'few')
  return saidOf(context, measure).certainty === 'tentative' ? rate('low', 'chance') : rate('moderate', 'one')
}

function mostPairs(measures: readonly Measure[]): number {
  return Math.max(0, ...measures.map((measure) => (measure.kind === 'outcome' ? 0 : measure.n.pairs)))
}
