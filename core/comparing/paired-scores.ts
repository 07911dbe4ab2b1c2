import type { StudyData } from '#core/types/study-data.ts'
import { type ScoreSource, scoresInWave } from './measures.ts'
import { type PairedLists, pairedLists, pairWaves } from './pair-waves.ts'
import type { StudyIndex } from './study-index.ts'

/** The two waves of one scale or item, of the cases with a score in both. */
export function pairedScores(data: StudyData, index: StudyIndex, source: ScoreSource): PairedLists {
  const roster = data.cases.map((one) => one.id)
  const scores = (wave: string): ReadonlyMap<string, number> => scoresInWave(source, index, wave)
  return pairedLists(pairWaves(roster, scores(index.baselineWave), scores(index.endWave)))
}
