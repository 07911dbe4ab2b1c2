import type { StudyData } from '#core/types/study-data.ts'

/** A group smaller than this is not shown: one of its people could be recognised. */
export const SMALLEST_GROUP = 5

/** A coach's principals and how many of their planned sessions took place, by session number. */
export interface CoachSlots {
  /** From 1, in the study's order of staff; null for principals without a named coach. */
  readonly coach: number | null
  readonly principals: number
  readonly byNumber: readonly { readonly number: number; readonly planned: number; readonly held: number }[]
}

/**
 * Individual sessions by coach and number. A principal belongs to the coach met most often (of those met
 * equally often the first in the roster of staff), or, having met nobody, to the coach it is assigned to.
 */
export function coachSlots(data: StudyData): readonly CoachSlots[] {
  const sessions = data.sessions.filter(({ kind }) => kind === 'individual')
  const last = sessions.reduce((highest, { number }) => Math.max(highest, number ?? 0), 0)
  if (last === 0) return []
  const byCoach = Map.groupBy(data.cases, (one) => coachOf(data, one.id))
  const named = coachOrder(data)
  return [...named, ...(byCoach.has(null) ? [null] : [])].map((coach) => {
    const cases = new Set((byCoach.get(coach) ?? []).map(({ id }) => id))
    const own = sessions.filter((session) => session.case !== null && cases.has(session.case))
    return {
      coach: coach === null ? null : named.indexOf(coach) + 1,
      principals: cases.size,
      byNumber: Array.from({ length: last }, (_, i) => {
        const held = own.filter(({ number, heldOn }) => number === i + 1 && heldOn !== null)
        return { number: i + 1, planned: cases.size, held: new Set(held.map((session) => session.case)).size }
      }),
    }
  })
}

/** The coaches who have principals, in the study's order of staff: the place in it is the number they are printed by. */
export function coachOrder(data: StudyData): readonly string[] {
  const order = data.staff.map(({ id }) => id)
  const coaches = new Set(data.cases.flatMap((one) => coachOf(data, one.id) ?? []))
  return [...order.filter((id) => coaches.has(id)), ...[...coaches].filter((id) => !order.includes(id))]
}

function coachOf(data: StudyData, caseId: string): string | null {
  const met = data.sessions.flatMap((one) =>
    one.kind === 'individual' && one.case === caseId ? (one.staff ?? []) : [],
  )
  const counts = [...Map.groupBy(met, (staff) => staff)].map(([staff, rows]) => ({ staff, times: rows.length }))
  const most = counts.toSorted((a, b) => b.times - a.times)[0]
  if (most !== undefined) return most.staff
  const { clusterBy } = data.analysis
  return clusterBy === null ? null : (data.cases.find(({ id }) => id === caseId)?.attributes[clusterBy] ?? null)
}
