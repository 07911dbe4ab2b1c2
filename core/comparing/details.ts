import type { Comparison } from '#core/types/comparison.ts'
import type { ComparisonDetails } from '#core/types/comparison-details.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { documentPairs } from './code-presence.ts'
import { type CompareOptions, compareStudy } from './compare.ts'
import { individualSlots } from './delivery.ts'
import { detailCode } from './details/code-details.ts'
import { doseDetails } from './details/dose-details.ts'
import { jointDisplay } from './details/joint-display.ts'
import { outcomeDetails } from './details/outcome-details.ts'
import { detailScore } from './details/score-details.ts'
import { scoreSources } from './measures.ts'
import { indexStudy } from './study-index.ts'

/**
 * What screens and the report show beyond `compare --json`: cases behind each figure, checks of assumptions,
 * clusters, groups, sensitivity, dose, outcomes by site and city, and the joint display. `comparison` spares
 * the time of comparing again; it must be of the same data. As reproducible as the comparison, and stopped like it.
 */
export function detailComparison(
  data: StudyData,
  comparison: Comparison = compareStudy(data),
  { signal, onProgress }: CompareOptions = {},
): ComparisonDetails {
  const index = indexStudy(data)
  const sources = scoreSources(data)
  const scores = sources.map((source, done) => {
    signal?.throwIfAborted()
    onProgress?.({ stage: 'comparing', done, total: sources.length, detail: source.label })
    return detailScore(data, index, source)
  })
  const pairs = documentPairs(data, index)
  const codes = data.codes.map((code) => detailCode(data, pairs, code))
  const dose = doseDetails(data, index)
  return {
    study: data.study.id,
    confidence: data.analysis.confidence,
    scores,
    codes,
    dose,
    slots: individualSlots(data),
    outcomes: outcomeDetails(data),
    joint: jointDisplay(data, comparison, { scores, codes, dose }),
  }
}
