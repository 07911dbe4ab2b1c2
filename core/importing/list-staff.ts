import type { ImportedCase, ImportedSession, ImportedStaff, ImportNotice } from './imported-study.ts'
import { nearestName } from './nearest-name.ts'
import { noticeAt } from './reading.ts'

/** The staff of a study, and names that may be one person written in two ways. */
export interface StaffList {
  readonly staff: readonly ImportedStaff[]
  readonly notices: readonly ImportNotice[]
}

/**
 * Gathers staff by name: from case attributes called coach, integrator or supervisor, or like the sessions' staff column
 * (`staffColumn`: coaches), and from the sessions themselves. Who led individual or group meetings is a coach; who is met in network
 * meetings only is `other`.
 */
export function listStaff(
  cases: readonly ImportedCase[],
  sessions: readonly ImportedSession[],
  staffColumn: string | null,
): StaffList {
  const roles = new Map<string, ImportedStaff['role']>()
  for (const { attributes } of cases) {
    for (const [header, name] of Object.entries(attributes)) {
      const role = roleOfHeader(header, staffColumn)
      if (role !== null && name !== null && !roles.has(name)) roles.set(name, role)
    }
  }
  const fromRoster = [...roles.keys()]
  const notices: ImportNotice[] = []
  for (const session of sessions) {
    const { staff: name, kind } = session
    if (name === null) continue
    if (!roles.has(name)) noteNear(session, name, fromRoster, notices)
    if (!roles.has(name) || (roles.get(name) === 'other' && kind !== 'network'))
      roles.set(name, kind === 'network' ? 'other' : 'coach')
  }
  return { staff: [...roles].map(([name, role]) => ({ id: name, name, role })), notices }
}

function roleOfHeader(header: string, staffColumn: string | null): ImportedStaff['role'] | null {
  const name = header.toLowerCase()
  if (name === 'integrator' || name === 'supervisor') return name
  return name === 'coach' || header === staffColumn ? 'coach' : null
}

function noteNear(session: ImportedSession, name: string, known: readonly string[], notices: ImportNotice[]): void {
  const near = nearestName(name, known)
  if (near === null) return
  const message = `'${name}' is not in the roster, which has '${near}'. They were taken to be two people.`
  notices.push(noticeAt('guessed', session.sourceFile, { row: session.sourceRow }, message))
}
