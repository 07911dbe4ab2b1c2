import type { StudyData } from '#core/types/study-data.ts'
import { scoreSources, scoresInWave } from './measures.ts'
import { indexStudy } from './study-index.ts'

/** One scale's scores of one case, wave id to score; null where the case has none. */
export interface CaseScores {
  readonly id: string
  readonly label: string
  readonly scores: Readonly<Record<string, number | null>>
}

/** Every scale's score of one case in every wave, from the same scoring as the comparison. */
export function caseScores(data: StudyData, caseId: string): readonly CaseScores[] {
  const index = indexStudy(data)
  return scoreSources(data)
    .filter(({ kind }) => kind === 'scale')
    .map((source) => ({
      id: source.id,
      label: source.label,
      scores: Object.fromEntries(data.waves.map(({ id }) => [id, scoresInWave(source, index, id).get(caseId) ?? null])),
    }))
}
