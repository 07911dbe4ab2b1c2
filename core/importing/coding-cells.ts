import { type Findings, noticeAt, problemAt } from './reading.ts'
import type { TableRow } from './table.ts'

/** The columns of a codings file. */
export const CODING_FIELDS = [
  'document',
  'code',
  'coder',
  'start',
  'end',
  'quote',
  'occurrence',
  'weight',
  'direction',
  'memo',
] as const
export type CodingField = (typeof CODING_FIELDS)[number]

/** One row of it, by column, and where to report to. */
export interface CodingCells {
  readonly row: number
  readonly cell: (field: CodingField) => string
  readonly report: (field: CodingField, message: string) => null
  readonly note: (message: string) => void
}

/** A row's cells; a column that the file has not is empty throughout. */
export function codingCells(
  file: string,
  columns: ReadonlyMap<CodingField, number | null>,
  { row, cells }: TableRow,
  findings: Findings,
): CodingCells {
  return {
    row,
    cell: (field) => cells[columns.get(field) ?? -1] ?? '',
    report: (field, message) => {
      findings.problems.push(problemAt(file, { row, column: field }, message))
      return null
    },
    note: (message) => findings.notices.push(noticeAt('changed', file, { row, column: 'quote' }, message)),
  }
}
