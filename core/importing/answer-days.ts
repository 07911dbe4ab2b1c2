import type { PlanSurveyFile } from '../types/study-plan.ts'
import { dateOrder, readDate } from './read-date.ts'
import { type Findings, noticeAt, problemAt } from './reading.ts'
import { cleanHeader, findColumn, type Table, type TableRow } from './table.ts'

/** Headers under which a platform notes when answers came in, the better first: Google Forms in English, Hebrew and Arabic. */
const STAMPS: Readonly<Record<string, readonly string[]>> = {
  qualtrics: ['RecordedDate', 'EndDate'],
  'google-forms': ['Timestamp', 'חותמת זמן', 'طابع زمني'],
}

/** The day (`YYYY-MM-DD`) on which the answers of a row came in, or null. */
export type AnswerDays = (row: TableRow) => string | null

/**
 * Reads the days on which answers came in: from the column that `answered:` names, else from the platform's own. A day
 * that cannot be read, or can be read in two ways, is a problem in a column that was named; in a platform's it is a
 * notice, and no day of the file is taken: some of them alone would say who was late by how a date is written.
 */
export function answerDays(table: Table, file: PlanSurveyFile, findings: Findings): AnswerDays {
  const isNamed = file.answered !== null
  const header = file.answered ?? STAMPS[file.platform]?.find((name) => table.headers.includes(cleanHeader(name)))
  const column = header === undefined ? null : findColumn(table, header, findings)
  if (header === undefined || column === null) return () => null
  const cellOf = ({ cells }: TableRow): string => cells[column] ?? ''
  const order = dateOrder(table.rows.map(cellOf))
  const days = new Map<number, string>()
  for (const row of table.rows.filter((one) => cellOf(one) !== '')) {
    const day = readDate(cellOf(row), order)
    if (day.ok) days.set(row.row, day.date)
    else if (isNamed) findings.problems.push(problemAt(table.file, { row: row.row, column: header }, day.why))
    else {
      const message = `The days on which answers came in were left out: ${day.why}`
      findings.notices.push(noticeAt('left-out', table.file, { row: row.row, column: header }, message))
      return () => null
    }
  }
  return ({ row }) => days.get(row) ?? null
}
