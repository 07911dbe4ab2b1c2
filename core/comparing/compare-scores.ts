import { known, unknown } from '#core/stats/answer.ts'
import { bootstrapGav } from '#core/stats/bootstrap-gav.ts'
import { cohenDav, hedgesGav } from '#core/stats/cohen-dav.ts'
import { cohenDz } from '#core/stats/cohen-dz.ts'
import { mean } from '#core/stats/mean.ts'
import { pairedT } from '#core/stats/paired-t.ts'
import { median } from '#core/stats/quantile.ts'
import { rankBiserial } from '#core/stats/rank-biserial.ts'
import { signFlipPermutation } from '#core/stats/sign-flip-permutation.ts'
import { tInterval } from '#core/stats/t-interval.ts'
import { standardDeviation } from '#core/stats/variance.ts'
import { wilcoxonSignedRank } from '#core/stats/wilcoxon-signed-rank.ts'
import type { Effect, Interval, ScoreMeasure, WaveSummary } from '#core/types/comparison.ts'
import type { StudyAnalysis, StudyData } from '#core/types/study-data.ts'
import { clusterOfChange } from './cluster.ts'
import { figures, figuresOf, ofPairs, part } from './figures.ts'
import { type ScoreSource, scoresInWave } from './measures.ts'
import type { PairedLists } from './pair-waves.ts'
import { pairedScores } from './paired-scores.ts'
import { reliabilityInWave } from './reliability.ts'
import type { StudyIndex } from './study-index.ts'

/** A score measure before its p is adjusted with the others of its kind. */
export type UnadjustedScore = Omit<ScoreMeasure, 'adjusted'>

/** Everything about one scale or item, baseline against end. */
export function compareScores(data: StudyData, index: StudyIndex, source: ScoreSource): UnadjustedScore {
  const baseline = scoresInWave(source, index, index.baselineWave)
  const end = scoresInWave(source, index, index.endWave)
  const lists = pairedScores(data, index, source)
  return {
    id: source.id,
    kind: source.kind,
    label: source.label,
    reliability: {
      baseline: reliabilityInWave(source, index, index.baselineWave),
      end: reliabilityInWave(source, index, index.endWave),
    },
    n: { baseline: baseline.size, end: end.size, pairs: lists.cases.length },
    ...testChange(lists, data.analysis),
    cluster: clusterOfChange(data, lists),
  }
}

type Tested = Pick<ScoreMeasure, 'baseline' | 'end' | 'change' | 't' | 'wilcoxon' | 'permutation' | 'effect'>

function testChange(lists: PairedLists, analysis: StudyAnalysis): Tested {
  const { changes } = lists
  return {
    baseline: summary(lists.baseline),
    end: summary(lists.end),
    change: figures<{ mean: number; sd: number; ci: Interval }>({
      mean: ofPairs(mean(changes)),
      sd: ofPairs(standardDeviation(changes)),
      ci: ofPairs(tInterval(changes, analysis.confidence)),
    }),
    t: figuresOf(pairedT(changes), ['t', 'df', 'p']),
    wilcoxon: figuresOf(wilcoxonSignedRank(changes), ['v', 'p', 'method']),
    permutation: figuresOf(signFlipPermutation(changes, analysis), ['p', 'method']),
    effect: effect(lists, analysis),
  }
}

function summary(values: readonly number[]): WaveSummary {
  return figures<{ mean: number; sd: number; median: number }>({
    mean: ofPairs(mean(values)),
    sd: ofPairs(standardDeviation(values)),
    median: ofPairs(median(values)),
  })
}

function effect(lists: PairedLists, analysis: StudyAnalysis): Effect {
  const { baseline, end, changes } = lists
  const constant = changes.every((change) => change === 0)
  const interval =
    constant && changes.length > 0
      ? unknown('all changes are zero')
      : bootstrapGav(baseline, end, analysis.confidence, analysis)
  return figures({
    dz: cohenDz(changes),
    dav: cohenDav(baseline, end),
    gav: hedgesGav(baseline, end),
    rankBiserial: rankBiserial(changes),
    ci: part(interval, 'interval'),
    ciOf: known('gav' as const),
    ciMethod: part(interval, 'method'),
  })
}
