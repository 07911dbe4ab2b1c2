import { normaliseText } from '../text/normalise-text.ts'
import type { PlanCases } from '../types/study-plan.ts'
import type { ImportedCase } from './imported-study.ts'
import { type Findings, newFindings, problemAt, type Reading } from './reading.ts'
import { findColumn, requireRows, type Table, type TableRow } from './table.ts'

/** The roster's cases, and every column of each case's row for `match:` in survey files. */
export interface Roster extends Reading<ImportedCase> {
  /** Header to cell, by case id. */
  readonly cells: ReadonlyMap<string, Readonly<Record<string, string>>>
}

interface RosterColumns {
  readonly id: number
  readonly name: number | null
  readonly pseudonym: number | null
  readonly site: number | null
  readonly attributes: readonly (readonly [string, number])[]
}

/**
 * Reads who takes part: one row a case. Problems: a missing or repeated id, an id with line breaks, a pseudonym that is
 * missing or repeated, a missing column. The case's row is kept for tracing.
 */
export function readRoster(table: Table, plan: PlanCases): Roster {
  const findings = newFindings()
  const columns = findColumns(table, plan, findings)
  if (!columns || !requireRows(table, 'case', findings)) return { rows: [], cells: new Map(), ...findings }
  const rows: ImportedCase[] = []
  const cells = new Map<string, Readonly<Record<string, string>>>()
  const rowOfId = new Map<string, number>()
  const rowOfPseudonym = new Map<string, number>()
  for (const row of table.rows) {
    const one = readCase(table.file, row, columns)
    const isNew = checkId(table, plan, one, rowOfId, findings)
    if (!isNew) continue
    checkPseudonym(table, plan, one, rowOfPseudonym, findings)
    rows.push(one)
    cells.set(one.id, Object.fromEntries(table.headers.map((header, i) => [header, row.cells[i] ?? ''])))
  }
  return { rows, cells, ...findings }
}

function findColumns(table: Table, plan: PlanCases, findings: Findings): RosterColumns | null {
  const id = findColumn(table, plan.id, findings)
  const optional = (name: string | null): number | null => (name === null ? null : findColumn(table, name, findings))
  const name = optional(plan.name)
  const pseudonym = optional(plan.pseudonym)
  const site = optional(plan.site)
  const attributes = plan.attributes.flatMap((attribute) => {
    const index = findColumn(table, attribute, findings)
    return index === null ? [] : [[attribute, index] as const]
  })
  return id === null ? null : { id, name, pseudonym, site, attributes }
}

function readCase(file: string, { row, cells }: TableRow, columns: RosterColumns): ImportedCase {
  const cell = (index: number | null): string | null => {
    const text = index === null ? '' : normaliseText(cells[index] ?? '').text
    return text === '' ? null : text
  }
  const id = cell(columns.id) ?? ''
  return {
    id,
    name: cell(columns.name),
    pseudonym: columns.pseudonym === null ? id : (cell(columns.pseudonym) ?? ''),
    site: cell(columns.site),
    attributes: Object.fromEntries(columns.attributes.map(([name, index]) => [name, cell(index)])),
    sourceFile: file,
    sourceRow: row,
  }
}

function checkId(
  table: Table,
  plan: PlanCases,
  one: ImportedCase,
  seen: Map<string, number>,
  findings: Findings,
): boolean {
  const at = { row: one.sourceRow, column: plan.id }
  const report = (message: string): boolean => {
    findings.problems.push(problemAt(table.file, at, message))
    return false
  }
  if (one.id === '') return report('The case has no id. Give it one that no other case has.')
  if (/[\p{Cc}\u2028\u2029]/u.test(one.id) || one.id.length > 100) {
    return report('The case id must be one line of at most 100 characters. Shorten it.')
  }
  const before = seen.get(one.id)
  if (before !== undefined) {
    return report(
      `The case '${one.id}' is in row ${before} already. Delete one of the rows, or give this case another id.`,
    )
  }
  seen.set(one.id, one.sourceRow)
  return true
}

function checkPseudonym(
  table: Table,
  plan: PlanCases,
  one: ImportedCase,
  seen: Map<string, number>,
  findings: Findings,
): void {
  if (plan.pseudonym === null) return
  const before = seen.get(one.pseudonym)
  seen.set(one.pseudonym, one.sourceRow)
  const at = { row: one.sourceRow, column: plan.pseudonym }
  if (one.pseudonym === '') findings.problems.push(problemAt(table.file, at, 'The case has no pseudonym. Give it one.'))
  else if (before !== undefined) {
    const message = `The pseudonym '${one.pseudonym}' is in row ${before} already. Give each case its own.`
    findings.problems.push(problemAt(table.file, at, message))
  }
}
