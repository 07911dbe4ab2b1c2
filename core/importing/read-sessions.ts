import { foldLabel } from '../text/fold-label.ts'
import type { PlanSessions } from '../types/study-plan.ts'
import type { ImportedSession, SessionKind } from './imported-study.ts'
import { type DateOrder, dateOrder, readDate } from './read-date.ts'
import { readNumber, readWhole } from './read-number.ts'
import { type Findings, newFindings, noticeAt, problemAt, quoted, type Reading } from './reading.ts'
import { findColumn, requireRows, type Table, type TableRow } from './table.ts'
import { sayUnknownCase } from './unknown-case.ts'

const KINDS: Readonly<Record<SessionKind, readonly string[]>> = {
  individual: ['individual', 'one to one', '1:1', 'אישי', 'אישית', 'פרטני', 'פרטנית', 'فردي', 'فردية'],
  group: ['group', 'coach group', 'coaches', 'קבוצתי', 'קבוצתית', 'קבוצת מאמנים', 'جماعي', 'جماعية', 'مجموعة المدربين'],
  network: ['network', 'network meeting', 'רשת', 'מפגש רשת', 'شبكة', 'لقاء الشبكة'],
}

const KIND_BY_FOLD: ReadonlyMap<string, SessionKind> = new Map(
  (['individual', 'group', 'network'] as const).flatMap((kind) =>
    KINDS[kind].map((label) => [foldLabel(label), kind] as const),
  ),
)

type Field = 'case' | 'number' | 'date' | 'staff' | 'minutes' | 'kind' | 'topics'

/** One row with its cells by field, and a place to report to. */
interface SessionCells {
  readonly row: number
  readonly cell: (field: Field) => string
  readonly report: (field: Field, message: string) => null
}

/** What the sessions are checked against. */
export interface SessionContext {
  readonly rosterFile: string
  /** Null when the roster could not be read: then ids are not checked. */
  readonly cases: ReadonlySet<string> | null
}

/**
 * Reads meetings planned and held; an empty date is a planned meeting that was not held. Kinds: individual (also when there is
 * no kind column), coach group, network. Two rows for the same case and number are both kept, and said.
 */
export function readSessions(table: Table, plan: PlanSessions, context: SessionContext): Reading<ImportedSession> {
  const findings = newFindings()
  const columns = findColumns(table, plan, findings)
  if (!columns || !requireRows(table, 'meeting', findings)) return { rows: [], ...findings }
  const order = dateOrder(table.rows.map((row) => row.cells[columns.date ?? -1] ?? ''))
  const rows = table.rows.flatMap((row) => {
    const before = findings.problems.length
    const session = readSession(table.file, cellsOf(table.file, plan, columns, row, findings), context, order)
    return findings.problems.length === before ? [session] : []
  })
  noteRepeats(table.file, rows, findings)
  return { rows, ...findings }
}

function findColumns(
  table: Table,
  plan: PlanSessions,
  findings: Findings,
): Readonly<Record<Field, number | null>> | null {
  const find = (name: string | null): number | null => (name === null ? null : findColumn(table, name, findings))
  const columns = {
    case: find(plan.case),
    number: find(plan.number),
    date: find(plan.date),
    staff: find(plan.staff),
    minutes: find(plan.minutes),
    kind: find(plan.kind),
    topics: find(plan.topics),
  }
  return findings.problems.length > 0 ? null : columns
}

function cellsOf(
  file: string,
  plan: PlanSessions,
  columns: Readonly<Record<Field, number | null>>,
  { row, cells }: TableRow,
  findings: Findings,
): SessionCells {
  return {
    row,
    cell: (field) => cells[columns[field] ?? -1] ?? '',
    report: (field, message) => {
      findings.problems.push(problemAt(file, { row, column: plan[field] ?? undefined }, message))
      return null
    },
  }
}

function readSession(file: string, cells: SessionCells, context: SessionContext, order: DateOrder): ImportedSession {
  const kind = readKind(cells)
  const staff = cells.cell('staff')
  return {
    kind: kind ?? 'individual',
    case: readCaseId(cells, kind, context),
    number: readSessionNumber(cells, kind),
    heldOn: readHeldOn(cells, order),
    staff: staff === '' ? null : staff,
    minutes: readMinutes(cells),
    topics: cells
      .cell('topics')
      .split(/[;\n|]/)
      .map((topic) => topic.trim())
      .filter((topic) => topic !== ''),
    sourceFile: file,
    sourceRow: cells.row,
  }
}

/** Null, and reported, for a word that is no kind; then nothing is asked of the row that only some kinds need. */
function readKind(cells: SessionCells): SessionKind | null {
  const text = cells.cell('kind')
  const kind = text === '' ? 'individual' : KIND_BY_FOLD.get(foldLabel(text))
  return (
    kind ?? cells.report('kind', `${quoted(text)} is not a kind of meeting. Write individual, coach group or network.`)
  )
}

function readCaseId(cells: SessionCells, kind: SessionKind | null, context: SessionContext): string | null {
  const id = cells.cell('case')
  if (id !== '' && context.cases && !context.cases.has(id))
    return cells.report('case', sayUnknownCase(id, context.rosterFile, context.cases))
  if (id === '' && kind === 'individual') {
    return cells.report(
      'case',
      'An individual session needs the id of its case. Add it, or give the meeting the kind coach group or network.',
    )
  }
  return id === '' ? null : id
}

function readSessionNumber(cells: SessionCells, kind: SessionKind | null): number | null {
  const text = cells.cell('number')
  if (text === '' && kind !== 'individual') return null
  const number = readWhole(text)
  if (number !== null && number >= 1 && number <= 1000) return number
  return cells.report('number', `${quoted(text)} is not the number of a session. Write a whole number from 1.`)
}

function readHeldOn(cells: SessionCells, order: DateOrder): string | null {
  const text = cells.cell('date')
  if (text === '') return null
  const date = readDate(text, order)
  return date.ok ? date.date : cells.report('date', `${date.why} Leave the cell empty if the meeting was not held.`)
}

function readMinutes(cells: SessionCells): number | null {
  const text = cells.cell('minutes')
  if (text === '') return null
  const minutes = readNumber(text)
  if (minutes !== null && minutes >= 0 && minutes <= 24 * 60) return minutes
  return cells.report(
    'minutes',
    `${quoted(text)} is not a length in minutes. Write a number from 0 to 1440, or leave it empty.`,
  )
}

function noteRepeats(file: string, rows: readonly ImportedSession[], findings: Findings): void {
  const seen = new Map<string, number>()
  for (const { kind, case: id, number, sourceRow } of rows) {
    if (kind !== 'individual') continue
    const key = JSON.stringify([id, number])
    const before = seen.get(key)
    if (before === undefined) seen.set(key, sourceRow)
    else {
      const message = `Session ${number} of ${id} is in row ${before} already. Both rows are kept; the session is counted once.`
      findings.notices.push(noticeAt('guessed', file, { row: sourceRow }, message))
    }
  }
}
