import type { PlanOutcomes } from '../types/study-plan.ts'
import type { ImportedOutcome } from './imported-study.ts'
import { didYouMean } from './nearest-name.ts'
import { readNumber, readWhole } from './read-number.ts'
import { type Findings, newFindings, noticeAt, problemAt, quoted, type Reading } from './reading.ts'
import { findColumn, requireRows, type Table, type TableRow } from './table.ts'

/**
 * Reads yearly figures of sites: one row a site and year, one column a measure. An empty cell is an outcome without value.
 * Problems: no site, a year that is none, a figure that is no number, the same site and year twice. A site that no case
 * belongs to is kept, and said (`knownSites` null: nothing to check against).
 */
export function readOutcomes(
  table: Table,
  plan: PlanOutcomes,
  knownSites: ReadonlySet<string> | null,
): Reading<ImportedOutcome> {
  const findings = newFindings()
  const site = findColumn(table, plan.site, findings)
  const year = findColumn(table, plan.year, findings)
  const measures = plan.measures.map((name) => ({ name, index: findColumn(table, name, findings) }))
  if (site === null || year === null || findings.problems.length > 0) return { rows: [], ...findings }
  if (!requireRows(table, 'site and year', findings)) return { rows: [], ...findings }
  const seen = new Map<string, number>()
  const rows = table.rows.flatMap((row) => {
    const key = readKey(table.file, plan, row, { site, year }, findings)
    if (!key || isRepeated(table.file, row, key, seen, findings)) return []
    return measures.map(({ name, index }) => readFigure(table.file, row, key, name, index ?? -1, findings))
  })
  noteUnknownSites(table.file, rows, knownSites, findings)
  return { rows, ...findings }
}

interface SiteYear {
  readonly site: string
  readonly year: number
}

function readKey(
  file: string,
  plan: PlanOutcomes,
  { row, cells }: TableRow,
  columns: { readonly site: number; readonly year: number },
  findings: Findings,
): SiteYear | null {
  const site = cells[columns.site] ?? ''
  const yearText = cells[columns.year] ?? ''
  const year = readWhole(yearText)
  const isYear = year !== null && year >= 1900 && year <= 2100
  if (site === '') findings.problems.push(problemAt(file, { row, column: plan.site }, 'The row names no site. Add it.'))
  if (!isYear) {
    const message = `${quoted(yearText)} is not a year. Write it with four digits, as in 2017.`
    findings.problems.push(problemAt(file, { row, column: plan.year }, message))
  }
  return site !== '' && isYear ? { site, year } : null
}

function isRepeated(
  file: string,
  { row }: TableRow,
  key: SiteYear,
  seen: Map<string, number>,
  findings: Findings,
): boolean {
  const name = JSON.stringify([key.site, key.year])
  const before = seen.get(name)
  if (before === undefined) {
    seen.set(name, row)
    return false
  }
  const message = `The outcomes of '${key.site}' in ${key.year} are in row ${before} already. Delete one of the rows.`
  findings.problems.push(problemAt(file, { row }, message))
  return true
}

function readFigure(
  file: string,
  { row, cells }: TableRow,
  key: SiteYear,
  measure: string,
  index: number,
  findings: Findings,
): ImportedOutcome {
  const text = cells[index] ?? ''
  const value = readNumber(text)
  if (text !== '' && value === null) {
    const message = `${quoted(text)} is not a number. Write digits only, with a point for decimals, or leave the cell empty.`
    findings.problems.push(problemAt(file, { row, column: measure }, message))
  }
  return { ...key, measure, value, sourceFile: file, sourceRow: row }
}

function noteUnknownSites(
  file: string,
  rows: readonly ImportedOutcome[],
  known: ReadonlySet<string> | null,
  findings: Findings,
): void {
  if (!known) return
  const said = new Set<string>()
  for (const { site, sourceRow } of rows) {
    if (known.has(site) || said.has(site)) continue
    said.add(site)
    const message = `No case belongs to the site '${site}'.${didYouMean(site, [...known])} Its outcomes are kept.`
    findings.notices.push(noticeAt('guessed', file, { row: sourceRow }, message))
  }
}
