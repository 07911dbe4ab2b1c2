import { known } from '#core/stats/answer.ts'
import { lowess } from '#core/stats/lowess.ts'
import type { Interval } from '#core/types/comparison.ts'
import type { DoseCase, DoseDetails, DoseKind, DoseScale } from '#core/types/comparison-details.ts'
import type { StudyData, StudySession } from '#core/types/study-data.ts'
import { association } from '../dose.ts'
import { type Figure, figures, figuresOf, missing } from '../figures.ts'
import { scoreSources } from '../measures.ts'
import type { PairedLists } from '../pair-waves.ts'
import { pairedScores } from '../paired-scores.ts'
import type { StudyIndex } from '../study-index.ts'

/** What each case received, and how change goes with it. Only individual sessions that took place count. */
export function doseDetails(data: StudyData, index: StudyIndex): DoseDetails {
  const held = heldSessions(data)
  const topics = [...new Set([...held.values()].flat().flatMap((session) => session.topics))]
  const cases = data.cases.map(({ id }) => doseCase(id, held.get(id) ?? [], topics))
  const scales = scoreSources(data).filter(({ kind }) => kind === 'scale')
  return {
    cases,
    topics,
    scales: scales.map((source) => doseScale(data, source.id, pairedScores(data, index, source), cases, topics)),
  }
}

/** Case to its sessions with a date; a session listed twice for one number counts once, by its first such row. */
function heldSessions(data: StudyData): ReadonlyMap<string, readonly StudySession[]> {
  const held = data.sessions.filter(
    ({ kind, heldOn, number }) => kind === 'individual' && heldOn !== null && number !== null,
  )
  const once = [...Map.groupBy(held, (session) => `${session.number} ${session.case}`).values()].flatMap((rows) =>
    rows.slice(0, 1),
  )
  return Map.groupBy(once, (session) => session.case ?? '')
}

function doseCase(id: string, sessions: readonly StudySession[], topics: readonly string[]): DoseCase {
  const minutes = sessions.flatMap((session) => session.minutes ?? [])
  const recorded: Figure<number> =
    sessions.length > 0 && minutes.length === 0
      ? missing('no minutes are recorded')
      : known(minutes.reduce((a, b) => a + b, 0))
  return {
    case: id,
    sessions: sessions.length,
    topics: Object.fromEntries(
      topics.map((topic) => [topic, sessions.filter((session) => session.topics.includes(topic)).length]),
    ),
    ...figures<{ minutes: number }>({ minutes: recorded }),
  }
}

function doseScale(
  data: StudyData,
  measure: string,
  lists: PairedLists,
  cases: readonly DoseCase[],
  topics: readonly string[],
): DoseScale {
  const recorded = data.sessions.some(({ kind }) => kind === 'individual')
  const byCase = new Map(cases.map((one) => [one.case, one]))
  const doses: readonly DoseKind[] = ['sessions', 'minutes', ...topics.map((topic) => ({ topic }))]
  const pointsOf = (dose: DoseKind) =>
    lists.cases.flatMap((caseId, i) => {
      const x = amountOf(byCase.get(caseId), dose)
      return x === null ? [] : [{ x, y: lists.changes[i] ?? 0 }]
    })
  return {
    measure,
    associations: doses.map((dose) => {
      const points = pointsOf(dose)
      const figure = recorded
        ? association(
            points.map(({ x }) => x),
            points.map(({ y }) => y),
            data.analysis,
          )
        : figuresOf<{ rho: number; p: number; ci: Interval }>(missing('no sessions are recorded'), ['rho', 'p', 'ci'])
      return { dose, n: points.length, ...figure }
    }),
    curve: recorded ? lowess(pointsOf('sessions')) : [],
  }
}

function amountOf(one: DoseCase | undefined, dose: DoseKind): number | null {
  if (one === undefined) return null
  if (dose === 'sessions') return one.sessions
  return dose === 'minutes' ? one.minutes : (one.topics[dose.topic] ?? 0)
}
