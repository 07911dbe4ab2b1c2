import type { PlanCases } from '../../types/study-plan.ts'
import type { ImportedCase } from '../imported-study.ts'
import { readRoster } from '../read-roster.ts'
import { type Findings, newFindings, problemAt, type Reading } from '../reading.ts'
import type { Table } from '../table.ts'
import { guessRoster } from './guess-columns.ts'
import type { KnownStudy } from './known-study.ts'
import { refuseRepeats } from './refuse-repeats.ts'

/**
 * Reads rosters that are brought into a project on their own. Where no column gives pseudonyms, cases keep the one they have. Problems
 * besides the roster's own: a case that is in two of the files, a pseudonym that is another case's.
 */
export function readOwnRoster(
  tables: readonly Table[],
  known: KnownStudy,
  mapped: PlanCases | null,
): Reading<ImportedCase> {
  const findings = newFindings()
  const columns = new Map<string, string>()
  const rows = tables.flatMap((table) => {
    const plan = mapped ?? guessRoster(table, known, findings)
    if (!plan) return []
    columns.set(table.file, plan.id)
    const { rows: cases, problems, notices } = readRoster(table, plan)
    findings.problems.push(...problems)
    findings.notices.push(...notices)
    const named = plan.pseudonym === null ? keepPseudonyms(cases, known) : cases
    refuseTaken(named, plan, known, findings)
    return named
  })
  refuseRepeats(
    rows,
    ({ id }) => id,
    ({ sourceFile }) => columns.get(sourceFile),
    ({ id }) => `The case '${id}' is`,
    findings,
  )
  return { rows, ...findings }
}

function keepPseudonyms(rows: readonly ImportedCase[], { cases }: KnownStudy): readonly ImportedCase[] {
  const pseudonyms = new Map(cases.map(({ id, pseudonym }) => [id, pseudonym]))
  return rows.map((row) => ({ ...row, pseudonym: pseudonyms.get(row.id) ?? row.pseudonym }))
}

/** Cases of the project that are not in the file keep their pseudonyms, so nobody else may have them. */
function refuseTaken(rows: readonly ImportedCase[], plan: PlanCases, known: KnownStudy, findings: Findings): void {
  const here = new Set(rows.map(({ id }) => id))
  const holders = new Map(known.cases.flatMap(({ id, pseudonym }) => (here.has(id) ? [] : [[pseudonym, id] as const])))
  for (const { pseudonym, sourceFile, sourceRow } of rows) {
    const holder = holders.get(pseudonym)
    if (holder === undefined) continue
    const column = plan.pseudonym ?? plan.id
    const message = `The pseudonym '${pseudonym}' is that of ${holder} in the project. Give each case its own.`
    findings.problems.push(problemAt(sourceFile, { row: sourceRow, column }, message))
  }
}
