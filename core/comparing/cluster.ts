import { known } from '#core/stats/answer.ts'
import { intraclassCorrelation } from '#core/stats/intraclass-correlation.ts'
import type { ClusterResult, Interval } from '#core/types/comparison.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { figures, figuresOf, missing, part } from './figures.ts'
import { changesByAttribute } from './group-changes.ts'
import type { PairedLists } from './pair-waves.ts'

interface ClusterFigures {
  by: string
  clusters: number
  icc: number
  ci: Interval
}

/** How alike changes are within a cluster (one coach's cases). Cases without the attribute are left out. */
export function clusterOfChange(data: StudyData, lists: PairedLists): ClusterResult {
  const by = data.analysis.clusterBy
  if (by === null) {
    return figuresOf<ClusterFigures>(missing('the study declares no clusters'), ['by', 'clusters', 'icc', 'ci'])
  }
  const groups = [...changesByAttribute(data, by, lists).values()]
  const correlation = intraclassCorrelation(groups, data.analysis.confidence)
  return figures<ClusterFigures>({
    by: known(by),
    clusters: known(groups.length),
    icc: part(correlation, 'icc'),
    ci: part(correlation, 'interval'),
  })
}
