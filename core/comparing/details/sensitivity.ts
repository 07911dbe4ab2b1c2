import type { Sensitivity } from '#core/types/score-details.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { placesByAttribute } from '../group-changes.ts'
import type { ScoreSource } from '../measures.ts'
import type { PairedLists } from '../pair-waves.ts'
import { pairedScores } from '../paired-scores.ts'
import type { StudyIndex } from '../study-index.ts'
import { changeFigures, lateAnswers } from './late-answers.ts'

/** The mean change without each cluster in turn, of the cases that left no item unanswered, and by when they answered. */
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
      return { without, n: rest.length, ...changeFigures(rest, confidence) }
    }),
    completeItems: { n: complete.changes.length, ...changeFigures(complete.changes, confidence) },
    late: lateAnswers(data, index, source, lists),
  }
}
