import type { PlanOutcomes, PlanSessions } from '../../types/study-plan.ts'
import type { ImportedOutcome, ImportedSession } from '../imported-study.ts'
import { readOutcomes } from '../read-outcomes.ts'
import { readSessions } from '../read-sessions.ts'
import { newFindings, type Reading } from '../reading.ts'
import type { Table } from '../table.ts'
import { guessOutcomes, guessSessions } from './guess-columns.ts'
import { caseIds, type KnownStudy } from './known-study.ts'
import { refuseRepeats } from './refuse-repeats.ts'

/** Reads lists of sessions that are brought into a project on their own, checked against its cases. */
export function readOwnSessions(
  tables: readonly Table[],
  known: KnownStudy,
  mapped: PlanSessions | null,
): Reading<ImportedSession> {
  const findings = newFindings()
  const columns = new Map<string, string>()
  const rows = tables.flatMap((table) => {
    const plan = mapped ?? guessSessions(table, known, findings)
    if (!plan) return []
    columns.set(table.file, plan.number)
    const read = readSessions(table, plan, { rosterFile: 'the project', cases: caseIds(known) })
    findings.problems.push(...read.problems)
    findings.notices.push(...read.notices)
    return read.rows
  })
  const individual = rows.filter(({ kind }) => kind === 'individual')
  refuseRepeats(
    individual,
    (row) => JSON.stringify([row.case, row.number]),
    ({ sourceFile }) => columns.get(sourceFile),
    (row) => `Session ${row.number} of ${row.case} is`,
    findings,
  )
  return { rows, ...findings }
}

/** Reads yearly outcomes that are brought into a project on their own. A school that the project does not have is added, and said. */
export function readOwnOutcomes(
  tables: readonly Table[],
  known: KnownStudy,
  mapped: PlanOutcomes | null,
): Reading<ImportedOutcome> {
  const findings = newFindings()
  const sites = known.sites.length > 0 ? new Set(known.sites) : null
  const rows = tables.flatMap((table) => {
    const plan = mapped ?? guessOutcomes(table, known, findings)
    if (!plan) return []
    const read = readOutcomes(table, plan, sites)
    findings.problems.push(...read.problems)
    findings.notices.push(...read.notices)
    return read.rows
  })
  refuseRepeats(
    rows,
    ({ site, year, measure }) => JSON.stringify([site, year, measure]),
    ({ measure }) => measure,
    ({ site, year, measure }) => `'${measure}' of '${site}' in ${year} is`,
    findings,
  )
  return { rows, ...findings }
}
