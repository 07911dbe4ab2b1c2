import { fisherInterval, spearman, spearmanPermutation } from '#core/stats/spearman.ts'
import type { DoseResult, Interval } from '#core/types/comparison.ts'
import type { StudyAnalysis, StudyData } from '#core/types/study-data.ts'
import { heldByCase } from './delivery.ts'
import { type Figure, figures, figuresOf, missing } from './figures.ts'
import { type ScoreSource, scoresInWave } from './measures.ts'
import { pairedLists, pairWaves } from './pair-waves.ts'
import type { StudyIndex } from './study-index.ts'

interface DoseFigures {
  rho: number
  p: number
  ci: Interval
}

/** Does change go with the number of individual sessions received? Spearman, a row for each scale. */
export function dose(data: StudyData, index: StudyIndex, sources: readonly ScoreSource[]): readonly DoseResult[] {
  const recorded = data.sessions.some((session) => session.kind === 'individual')
  const held = heldByCase(data)
  const roster = data.cases.map((one) => one.id)
  return sources
    .filter((source) => source.kind === 'scale')
    .map((source) => {
      const scores = (wave: string): ReadonlyMap<string, number> => scoresInWave(source, index, wave)
      const lists = pairedLists(pairWaves(roster, scores(index.baselineWave), scores(index.endWave)))
      const head = { measure: source.id, n: lists.cases.length }
      if (!recorded)
        return { ...head, ...figuresOf<DoseFigures>(missing('no sessions are recorded'), ['rho', 'p', 'ci']) }
      const sessions = lists.cases.map((caseId) => held.get(caseId) ?? 0)
      return { ...head, ...association(sessions, lists.changes, data.analysis) }
    })
}

function association(sessions: readonly number[], changes: readonly number[], analysis: StudyAnalysis) {
  const rho = spearman(sessions, changes)
  const ci: Figure<Interval> = rho.ok ? fisherInterval(rho.value, sessions.length, analysis.confidence) : rho
  return figures<DoseFigures>({ rho, p: spearmanPermutation(sessions, changes, analysis), ci })
}
