import { mean } from '#core/stats/mean.ts'
import { pairedT } from '#core/stats/paired-t.ts'
import { tInterval } from '#core/stats/t-interval.ts'
import type { Figures, Interval } from '#core/types/comparison.ts'
import type { Sensitivity } from '#core/types/score-details.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { figures, ofPairs, part } from '../figures.ts'
import { placesByAttribute } from '../group-changes.ts'
import type { ScoreSource } from '../measures.ts'
import type { PairedLists } from '../pair-waves.ts'
import { pairedScores } from '../paired-scores.ts'
import type { StudyIndex } from '../study-index.ts'

/** The mean change without each cluster in turn, and of the cases that left no item unanswered. */
export function sensitivityOf(
  data: StudyData,
  index: StudyIndex,
  source: ScoreSource,
  lists: PairedLists,
): Sensitivity {
  const { clusterBy, confidence } = data.analysis
  const clusters = clusterBy === null ? [] : [...placesByAttribute(data, clusterBy, lists)]
  const complete = pairedScores(data, index, { ...source, scale: { ...source.scale, minAnswered: 1 } })
  return {
    leaveOneOut: clusters.map(([without, places]) => {
      const out = new Set(places)
      const rest = lists.changes.filter((_, place) => !out.has(place))
      return { without, n: rest.length, ...changeOf(rest, confidence) }
    }),
    completeItems: { n: complete.changes.length, ...changeOf(complete.changes, confidence) },
  }
}

function changeOf(changes: readonly number[], confidence: number): Figures<{ mean: number; ci: Interval; p: number }> {
  return figures<{ mean: number; ci: Interval; p: number }>({
    mean: ofPairs(mean(changes)),
    ci: ofPairs(tInterval(changes, confidence)),
    p: part(pairedT(changes), 'p'),
  })
}
