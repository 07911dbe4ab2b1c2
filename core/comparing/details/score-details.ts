import { known } from '#core/stats/answer.ts'
import { bootstrapMean } from '#core/stats/bootstrap-mean.ts'
import { changeCounts } from '#core/stats/change-counts.ts'
import { cohenDzInterval } from '#core/stats/cohen-dz.ts'
import { hedgesGz } from '#core/stats/hedges-gz.ts'
import { reliableChange, standardErrorOfMeasurement } from '#core/stats/reliable-change.ts'
import { stuartMaxwell } from '#core/stats/stuart-maxwell.ts'
import { suggestTest } from '#core/stats/suggested-test.ts'
import { standardDeviation } from '#core/stats/variance.ts'
import { wilcoxonSignedRank } from '#core/stats/wilcoxon-signed-rank.ts'
import type { Figures, Interval } from '#core/types/comparison.ts'
import type { Moved, ReliableCounts, ScaleEnds, ScoreDetails, ScorePair } from '#core/types/score-details.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { type Figure, figures, figuresOf, missing, part } from '../figures.ts'
import type { ScoreSource } from '../measures.ts'
import type { PairedLists } from '../pair-waves.ts'
import { pairedScores } from '../paired-scores.ts'
import { alphaInWave } from '../reliability.ts'
import { scaleRange } from '../scale-range.ts'
import type { StudyIndex } from '../study-index.ts'
import { assumptionsOf } from './assumptions.ts'
import { attributeGroups } from './attribute-groups.ts'
import { clusterDetails, iccRows } from './cluster-details.ts'
import { missingCases } from './missing-cases.ts'
import { regressionRows } from './regression-rows.ts'
import { sensitivityOf } from './sensitivity.ts'

/** From this share on, a floor or a ceiling is named. */
const NAMED_END = 0.15
/** Scores nearer to an end of the range than this are on it. */
const ROUNDING = 1e-9

/** Everything about one scale or item that the comparison itself does not say. */
export function detailScore(data: StudyData, index: StudyIndex, source: ScoreSource): ScoreDetails {
  const lists = pairedScores(data, index, source)
  const { changes } = lists
  const { analysis } = data
  const alpha = alphaInWave(source, index, index.baselineWave)
  const reliable = reliableCounts(lists, alpha, analysis.confidence)
  const assumptions = assumptionsOf(changes)
  const { rose, same, fell } = changeCounts(changes)
  return {
    id: source.id,
    kind: source.kind,
    label: source.label,
    range: rangeOf(data, source),
    pairs: scorePairs(lists, reliable.threshold),
    moved: { rose, same, fell },
    reliable,
    marginalHomogeneity: figuresOf(homogeneity(index, source, lists), ['chiSquared', 'df', 'p']),
    dz: figures<{ ci: Interval }>({ ci: cohenDzInterval(changes, analysis.confidence) }),
    gz: gz(changes, analysis.confidence),
    pratt: figuresOf(wilcoxonSignedRank(changes, 'pratt'), ['v', 'p', 'method']),
    bootstrap: bootstrap(data, changes),
    assumptions,
    suggested: suggestTest(source.kind, changes),
    ends: { baseline: endsOf(data, source, lists.baseline), end: endsOf(data, source, lists.end) },
    marks: marks(lists.baseline, alpha),
    cluster: clusterDetails(data, lists),
    icc: iccRows(data, lists),
    groups: attributeGroups(data, lists),
    sensitivity: sensitivityOf(data, index, source, lists),
    regression: regressionRows(lists),
    missing: missingCases(data, index, source, lists),
  }
}

function rangeOf(data: StudyData, source: ScoreSource): ScoreDetails['range'] {
  const range = scaleRange(data, source.id)
  return figuresOf<{ min: number; max: number }>(range === null ? missing('an item has no bounds') : known(range), [
    'min',
    'max',
  ])
}

function movedBeyond(change: number, margin: number): Moved {
  const { rose, fell } = changeCounts([change], margin)
  return rose > 0 ? 'rose' : fell > 0 ? 'fell' : 'same'
}

function scorePairs({ cases, baseline, end, changes }: PairedLists, threshold: number | null): readonly ScorePair[] {
  return cases.map((caseId, i) => {
    const change = changes[i] ?? 0
    return {
      case: caseId,
      baseline: baseline[i] ?? 0,
      end: end[i] ?? 0,
      change,
      moved: movedBeyond(change, 0),
      reliable: threshold === null ? 'not known' : movedBeyond(change, threshold + ROUNDING),
    }
  })
}

function reliableCounts(lists: PairedLists, alpha: Figure<number>, confidence: number): ReliableCounts {
  const keys = ['alpha', 'sem', 'threshold', 'rose', 'same', 'fell'] as const
  if (!alpha.ok) return figuresOf(alpha, keys)
  const answer = reliableChange(lists.baseline, lists.changes, alpha.value, confidence)
  return figuresOf(answer.ok ? known({ alpha: alpha.value, ...answer.value }) : answer, keys)
}

function homogeneity(index: StudyIndex, { kind, scale }: ScoreSource, lists: PairedLists) {
  const likert = kind === 'item' && index.items.get(scale.items[0]?.item ?? '')?.type === 'likert'
  return likert ? stuartMaxwell(lists.baseline, lists.end) : missing('not a single Likert item')
}

function gz(changes: readonly number[], confidence: number): ScoreDetails['gz'] {
  const answer = hedgesGz(changes, confidence)
  return figures<{ g: number; ci: Interval }>({ g: part(answer, 'g'), ci: part(answer, 'interval') })
}

function bootstrap(data: StudyData, changes: readonly number[]): ScoreDetails['bootstrap'] {
  const answer = bootstrapMean(changes, data.analysis.confidence, data.analysis)
  return figures<{ ci: Interval; ciMethod: 'BCa' | 'percentile' }>({
    ci: part(answer, 'interval'),
    ciMethod: part(answer, 'method'),
  })
}

function endsOf(data: StudyData, source: ScoreSource, scores: readonly number[]): ScaleEnds {
  const range = scaleRange(data, source.id)
  const share = (isThere: (score: number) => boolean): Figure<number> => {
    if (range === null) return missing('an item has no bounds')
    return scores.length === 0 ? { ok: false, why: 'no pairs' } : known(scores.filter(isThere).length / scores.length)
  }
  const floor = share((score) => score <= (range?.min ?? 0) + ROUNDING)
  const ceiling = share((score) => score >= (range?.max ?? 0) - ROUNDING)
  const named = (figure: Figure<number>): Figure<boolean> => (figure.ok ? known(figure.value >= NAMED_END) : figure)
  return figures<{ floor: number; ceiling: number; atFloor: boolean; atCeiling: boolean }>({
    floor,
    ceiling,
    atFloor: named(floor),
    atCeiling: named(ceiling),
  })
}

function marks(baseline: readonly number[], alpha: Figure<number>): Figures<{ halfSd: number; sem: number }> {
  const sd = standardDeviation(baseline)
  return figures<{ halfSd: number; sem: number }>({
    halfSd: sd.ok ? known(sd.value / 2) : sd,
    sem: alpha.ok ? standardErrorOfMeasurement(baseline, alpha.value) : alpha,
  })
}
