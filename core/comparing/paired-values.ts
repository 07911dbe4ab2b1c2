import type { StudyData } from '#core/types/study-data.ts'
import { codingsOf, documentPairs, presencePairs } from './code-presence.ts'
import { scoreSources, scoresInWave } from './measures.ts'
import { type Pair, pairWaves } from './pair-waves.ts'
import { indexStudy } from './study-index.ts'

/**
 * The values of one measure case by case, for plots: scores of a scale or item; 1 and 0 for a code present
 * or not. Cases in both waves only, in the order of the roster. Empty for an outcome or an unknown id.
 */
export function pairedValues(data: StudyData, measureId: string): readonly Pair[] {
  const index = indexStudy(data)
  if (measureId.startsWith('code:')) {
    const code = measureId.slice('code:'.length)
    if (!data.codes.some(({ id }) => id === code)) return []
    return presencePairs(documentPairs(data, index), codingsOf(data, code))
  }
  const source = scoreSources(data).find(({ id }) => id === measureId)
  if (source === undefined) return []
  const roster = data.cases.map((one) => one.id)
  return pairWaves(roster, scoresInWave(source, index, index.baselineWave), scoresInWave(source, index, index.endWave))
}
