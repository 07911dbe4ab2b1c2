import { clusterBootstrap } from '#core/stats/cluster-bootstrap.ts'
import { clusterRobustMean } from '#core/stats/cluster-robust-mean.ts'
import { clusterSignFlip } from '#core/stats/cluster-sign-flip.ts'
import { intraclassCorrelation } from '#core/stats/intraclass-correlation.ts'
import { pairedT } from '#core/stats/paired-t.ts'
import { tInterval } from '#core/stats/t-interval.ts'
import type { Figures, Interval } from '#core/types/comparison.ts'
import type { ClusterDetails, IccRow } from '#core/types/score-details.ts'
import type { StudyAnalysis, StudyData } from '#core/types/study-data.ts'
import { type Figure, figures, figuresOf, missing, ofPairs, part } from '../figures.ts'
import { attributeNames, changesByAttribute } from '../group-changes.ts'
import type { PairedLists } from '../pair-waves.ts'

/** Below this many clusters every cluster figure is weak. */
const FEW_CLUSTERS = 15
const CITY = 'city'

/** The mean change with clusters taken for nothing, and in three ways with them taken seriously. */
export function clusterDetails(data: StudyData, lists: PairedLists): ClusterDetails {
  const { analysis } = data
  const by = analysis.clusterBy
  if (by === null) return { ...noClusters(), by, why: 'the study declares no clusters' }
  const clusters = [...changesByAttribute(data, by, lists).values()]
  const changes = clusters.flat()
  const naive = figures<{ ci: Interval; p: number }>({
    ci: ofPairs(tInterval(changes, analysis.confidence)),
    p: part(pairedT(changes), 'p'),
  })
  const robust = clusterRobustMean(clusters, analysis.confidence)
  const cr2 = figures<{ se: number; df: number; p: number; ci: Interval }>({
    se: part(robust, 'se'),
    df: part(robust, 'df'),
    p: part(robust, 'p'),
    ci: part(robust, 'interval'),
  })
  const signFlip = figuresOf<SignFlip>(clusterSignFlip(clusters, analysis), ['p', 'method'])
  const differ = storiesDiffer(naive, cr2, signFlip, analysis)
  return {
    by,
    clusters: clusters.length,
    n: changes.length,
    few: clusters.length < FEW_CLUSTERS,
    naive,
    cr2,
    signFlip,
    bootstrap: figures<{ ci: Interval }>({ ci: clusterBootstrap(clusters, analysis.confidence, analysis) }),
    storiesDiffer: differ,
    ...(differ === null ? { why: 'one of the figures is not known' } : {}),
  }
}

type SignFlip = { p: number; method: 'exact' | 'sampled' }

function noClusters() {
  const none: Figure<never> = missing('the study declares no clusters')
  return {
    clusters: 0,
    n: 0,
    few: true,
    naive: figures<{ ci: Interval; p: number }>({ ci: none, p: none }),
    cr2: figures<{ se: number; df: number; p: number; ci: Interval }>({ se: none, df: none, p: none, ci: none }),
    signFlip: figuresOf<SignFlip>(none, ['p', 'method']),
    bootstrap: figures<{ ci: Interval }>({ ci: none }),
    storiesDiffer: null,
  }
}

/** Would a reader of one interval, or p, conclude otherwise than a reader of the other? */
function storiesDiffer(
  naive: Figures<{ ci: Interval; p: number }>,
  cr2: Figures<{ ci: Interval; se: number; df: number; p: number }>,
  signFlip: Figures<SignFlip>,
  { confidence }: StudyAnalysis,
): boolean | null {
  if (naive.ci === null || naive.p === null || cr2.ci === null || signFlip.p === null) return null
  const clear = ([low, high]: Interval): boolean => low > 0 || high < 0
  const small = (p: number): boolean => p < 1 - confidence
  return clear(naive.ci) !== clear(cr2.ci) || small(naive.p) !== small(signFlip.p)
}

/** How alike changes are within what the study clusters by, and within a city. */
export function iccRows(data: StudyData, lists: PairedLists): readonly IccRow[] {
  const { clusterBy, confidence } = data.analysis
  const cities = attributeNames(data).includes(CITY) ? [CITY] : []
  return [...new Set([...(clusterBy === null ? [] : [clusterBy]), ...cities])].map((by) => {
    const clusters = [...changesByAttribute(data, by, lists).values()]
    const icc = intraclassCorrelation(clusters, confidence)
    return {
      by,
      clusters: clusters.length,
      ...figures<{ icc: number; ci: Interval }>({ icc: part(icc, 'icc'), ci: part(icc, 'interval') }),
    }
  })
}
