import type { SurveyPlatform } from '../types/study-plan.ts'
import { type Findings, noticeAt, problemAt } from './reading.ts'
import type { Table, TableRow } from './table.ts'

const QUALTRICS_MARK = /^\{\s*"ImportId"/

/** Whether a table has the rows that Qualtrics writes under its header. */
export function isQualtrics(table: Table): boolean {
  return markRow(table) >= 0
}

function markRow(table: Table): number {
  return table.rows.slice(0, 3).findIndex((row) => row.cells.some((cell) => QUALTRICS_MARK.test(cell)))
}

/**
 * Takes off what a platform writes between the header and the answers. Qualtrics: the rows down to `{"ImportId":…}` and
 * answers given in preview (said). Google Forms has one header row and needs nothing. A Qualtrics export read as `plain` is a problem.
 */
export function applyPlatform(table: Table, platform: SurveyPlatform, findings: Findings): Table {
  const mark = markRow(table)
  if (platform === 'qualtrics') return { ...table, rows: withoutPreviews(table, table.rows.slice(mark + 1), findings) }
  const marked = table.rows[mark]
  if (marked) {
    const message = `This is an export from Qualtrics with its extra header rows. Write platform: qualtrics for this file in ${table.namedIn}.`
    findings.problems.push(problemAt(table.file, { row: marked.row }, message))
  }
  return table
}

function withoutPreviews(table: Table, rows: readonly TableRow[], findings: Findings): readonly TableRow[] {
  const status = table.headers.indexOf('Status')
  const isPreview = (row: TableRow): boolean => status >= 0 && /^(survey preview|1)$/i.test(row.cells[status] ?? '')
  for (const row of rows.filter(isPreview)) {
    const message = 'The row was left out: Qualtrics marks it as a preview, not an answer.'
    findings.notices.push(noticeAt('left-out', table.file, { row: row.row, column: 'Status' }, message))
  }
  return rows.filter((row) => !isPreview(row))
}
