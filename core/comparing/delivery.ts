import type { Delivery, Planned } from '#core/types/comparison.ts'
import type { DeliverySlot } from '#core/types/comparison-details.ts'
import type { StudyData, StudySession } from '#core/types/study-data.ts'

/**
 * What was planned and what took place. Individual sessions planned are the cases of the roster times the
 * highest individual session number; group and network meetings planned are their highest numbers. A
 * meeting is held when a row of it has a date. A slot without any row is put down to the staff member whom
 * the case mostly meets, or, for a case that has no rows, to the one named by its `clusterBy` attribute.
 */
export function delivery(data: StudyData): Delivery {
  const slots = individualSlots(data)
  const byCase = Map.groupBy(slots, (slot) => slot.case)
  return {
    ...count(slots),
    byCase: data.cases.map(({ id }) => ({ case: id, ...count(byCase.get(id) ?? []) })),
    byStaff: countByStaff(data, slots),
    bySessionNumber: [...Map.groupBy(slots, (slot) => slot.number)].map(([number, some]) => ({
      number,
      ...count(some),
    })),
    group: countMeetings(data.sessions.filter((session) => session.kind === 'group')),
    network: countMeetings(data.sessions.filter((session) => session.kind === 'network')),
  }
}

/** Every case of the roster with every session number, by case, then number; rows that name one twice are one. */
export function individualSlots(data: StudyData): readonly DeliverySlot[] {
  const sessions = data.sessions.filter((session) => session.kind === 'individual')
  const last = highestNumber(sessions)
  const byCase = Map.groupBy(sessions, (session) => session.case)
  return data.cases.flatMap(({ id, attributes }) => {
    const own = byCase.get(id) ?? []
    const usual = usualStaff(own) ?? assigned(data, attributes)
    return Array.from({ length: last }, (_, i) => {
      const rows = own.filter((session) => session.number === i + 1)
      const held = rows.find((session) => session.heldOn !== null)
      return { case: id, number: i + 1, staff: (held ?? rows[0])?.staff ?? usual, held: held !== undefined }
    })
  })
}

/** Case to the number of individual sessions it received: the dose. */
export function heldByCase(data: StudyData): ReadonlyMap<string, number> {
  const byCase = Map.groupBy(individualSlots(data), (slot) => slot.case)
  return new Map([...byCase].map(([caseId, slots]) => [caseId, count(slots).held]))
}

function count(slots: readonly DeliverySlot[]): Planned {
  return { planned: slots.length, held: slots.filter((slot) => slot.held).length }
}

function countByStaff(data: StudyData, slots: readonly DeliverySlot[]): Delivery['byStaff'] {
  const byStaff = Map.groupBy(slots, (slot) => slot.staff)
  const named = [...byStaff.keys()].filter((staff) => staff !== null)
  const order = data.staff.map(({ id }) => id).filter((id) => byStaff.has(id))
  const rows = [...new Set([...order, ...named])].map((staff) => ({ staff, ...count(byStaff.get(staff) ?? []) }))
  const nobody = byStaff.get(null)
  return nobody === undefined ? rows : [...rows, { staff: null, why: 'no staff member is named', ...count(nobody) }]
}

/** Meetings of many: a number may stand on several rows, one for each who came. */
function countMeetings(sessions: readonly StudySession[]): Planned {
  const numbered = sessions.filter((session) => session.number !== null)
  const loose = sessions.filter((session) => session.number === null)
  const days = new Set(loose.map((session) => session.heldOn))
  const heldNumbers = new Set(numbered.filter((session) => session.heldOn !== null).map((session) => session.number))
  const looseHeld = [...days].filter((day) => day !== null).length
  return { planned: highestNumber(numbered) + days.size, held: heldNumbers.size + looseHeld }
}

function highestNumber(sessions: readonly StudySession[]): number {
  return sessions.reduce((highest, session) => Math.max(highest, session.number ?? 0), 0)
}

function usualStaff(sessions: readonly StudySession[]): string | null {
  const named = Map.groupBy(
    sessions.flatMap(({ staff }) => (staff === null ? [] : [staff])),
    (staff) => staff,
  )
  return [...named].reduce<string | null>(
    (most, [staff, rows]) => (most === null || rows.length > (named.get(most)?.length ?? 0) ? staff : most),
    null,
  )
}

function assigned(data: StudyData, attributes: Readonly<Record<string, string | null>>): string | null {
  const value = data.analysis.clusterBy === null ? null : (attributes[data.analysis.clusterBy] ?? null)
  return data.staff.some(({ id }) => id === value) ? value : null
}
