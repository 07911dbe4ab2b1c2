import { independentG } from '#core/stats/independent-g.ts'
import { mean } from '#core/stats/mean.ts'
import { standardDeviation } from '#core/stats/variance.ts'
import type { Attrition, AttritionRow, GroupSummary } from '#core/types/comparison.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { figures } from './figures.ts'
import { type ScoreSource, scoresInWave } from './measures.ts'
import type { StudyIndex } from './study-index.ts'

/**
 * Who answered in each wave, who was lost and who joined (by case id, in the order of the roster), and
 * whether those lost differed at baseline: g is stayed − lost, for each scale.
 */
export function attrition(data: StudyData, index: StudyIndex, sources: readonly ScoreSource[]): Attrition {
  const roster = data.cases.map((one) => one.id)
  const before = index.answered.get(index.baselineWave) ?? new Set()
  const after = index.answered.get(index.endWave) ?? new Set()
  const stayed = roster.filter((id) => before.has(id) && after.has(id))
  const lost = roster.filter((id) => before.has(id) && !after.has(id))
  return {
    baseline: before.size,
    end: after.size,
    both: stayed.length,
    lost,
    joined: roster.filter((id) => !before.has(id) && after.has(id)),
    compared: sources
      .filter((source) => source.kind === 'scale')
      .map((source) => compareGroups(source.id, scoresInWave(source, index, index.baselineWave), stayed, lost)),
  }
}

function compareGroups(
  measure: string,
  scores: ReadonlyMap<string, number>,
  stayed: readonly string[],
  lost: readonly string[],
): AttritionRow {
  const of = (ids: readonly string[]): readonly number[] => ids.flatMap((id) => scores.get(id) ?? [])
  const [stayedScores, lostScores] = [of(stayed), of(lost)]
  return {
    measure,
    stayed: summary(stayedScores),
    lost: summary(lostScores),
    ...figures<{ g: number }>({ g: independentG(stayedScores, lostScores) }),
  }
}

function summary(scores: readonly number[]): GroupSummary {
  return {
    n: scores.length,
    ...figures<{ mean: number; sd: number }>({ mean: mean(scores), sd: standardDeviation(scores) }),
  }
}
