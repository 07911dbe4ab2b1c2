import { type Answer, unknown } from '#core/stats/answer.ts'
import { fisherInterval, spearman, spearmanPermutation } from '#core/stats/spearman.ts'
import { allEqual } from '#core/stats/squared-deviations.ts'
import type { DoseResult, Figures, Interval } from '#core/types/comparison.ts'
import type { StudyAnalysis, StudyData } from '#core/types/study-data.ts'
import { heldByCase } from './delivery.ts'
import { type Figure, figures, figuresOf, missing } from './figures.ts'
import type { ScoreSource } from './measures.ts'
import { pairedScores } from './paired-scores.ts'
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
  return sources
    .filter((source) => source.kind === 'scale')
    .map((source) => {
      const lists = pairedScores(data, index, source)
      const head = { measure: source.id, n: lists.cases.length }
      if (!recorded)
        return { ...head, ...figuresOf<DoseFigures>(missing('no sessions are recorded'), ['rho', 'p', 'ci']) }
      const sessions = lists.cases.map((caseId) => held.get(caseId) ?? 0)
      return { ...head, ...association(sessions, lists.changes, data.analysis) }
    })
}

/** Spearman's correlation of a dose with the change, and how certain it is. */
export function association(
  sessions: readonly number[],
  changes: readonly number[],
  analysis: StudyAnalysis,
): Figures<DoseFigures> {
  const rho = sayWhatIsConstant(spearman(sessions, changes), changes)
  const ci: Figure<Interval> = rho.ok ? fisherInterval(rho.value, sessions.length, analysis.confidence) : rho
  const p = sayWhatIsConstant(spearmanPermutation(sessions, changes, analysis), changes)
  return figures<DoseFigures>({ rho, p, ci })
}

/** Of two lists that do not go together because one does not vary: which. */
function sayWhatIsConstant<T>(answer: Answer<T>, changes: readonly number[]): Figure<T> {
  if (answer.ok || answer.why !== 'the values do not vary') return answer
  return allEqual(changes) ? unknown('the changes do not vary') : missing('all received the same')
}
