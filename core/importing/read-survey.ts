import { foldLabel } from '../text/fold-label.ts'
import { normaliseText } from '../text/normalise-text.ts'
import type { PlanInstrument, PlanItem, PlanSurveyFile } from '../types/study-plan.ts'
import { answerDays } from './answer-days.ts'
import type { ImportedAnswerSheet, ImportedCase, ImportedResponse } from './imported-study.ts'
import { didYouMean } from './nearest-name.ts'
import { answerReader } from './read-answer.ts'
import type { Roster } from './read-roster.ts'
import { type Findings, newFindings, problemAt, quotedList, type Reading } from './reading.ts'
import { applyPlatform } from './survey-platform.ts'
import { cleanHeader, findColumn, requireRows, type Table, type TableRow } from './table.ts'
import { sayUnknownCase } from './unknown-case.ts'

/** What the answers are checked against. */
export interface SurveyContext {
  readonly rosterFile: string
  /** Null when the roster could not be read: then any id is taken. */
  readonly roster: { readonly rows: readonly Pick<ImportedCase, 'id'>[]; readonly cells: Roster['cells'] } | null
}

/** The answers of a file, and the days of its questionnaires where they are known. */
export interface SurveyReading extends Reading<ImportedResponse> {
  readonly sheets: readonly ImportedAnswerSheet[]
}

interface ItemColumn {
  readonly item: PlanItem
  readonly index: number
  readonly header: string
}

/**
 * Reads one file of answers: one row a person, one wave. Every item gives a response, answered or not. Problems: a missing
 * column, nobody or somebody unknown in the case column, the same person twice, an answer that the item does not have.
 */
export function readSurvey(
  table: Table,
  instrument: Pick<PlanInstrument, 'id' | 'items' | 'missing'>,
  file: PlanSurveyFile,
  context: SurveyContext,
): SurveyReading {
  const findings = newFindings()
  const data = applyPlatform(table, file.platform, findings)
  const caseColumn = findColumn(data, file.case, findings)
  const items = instrument.items.flatMap((item) => findItem(data, item, file, findings))
  checkMatchColumn(file, context, findings)
  if (findings.problems.length > 0 || caseColumn === null) return { rows: [], sheets: [], ...findings }
  if (!requireRows(data, 'person who answered', findings)) return { rows: [], sheets: [], ...findings }
  const resolve = caseResolver(file, context)
  const readers = items.map((column) => ({
    ...column,
    read: answerReader(column.item, instrument.missing, table.namedIn),
  }))
  const dayOf = answerDays(data, file, findings)
  const sheets: ImportedAnswerSheet[] = []
  const rowOfCase = new Map<string, number>()
  const rows = data.rows.flatMap((row) => {
    const resolved = resolve(row.cells[caseColumn] ?? '')
    const why = resolved.ok ? repeated(resolved.id, row.row, rowOfCase, file.wave) : resolved.why
    if (why !== null) findings.problems.push(problemAt(data.file, { row: row.row, column: file.case }, why))
    // The answers are checked even when it is not clear whose they are: all problems are told at once.
    const whose = { instrument: instrument.id, case: resolved.ok ? resolved.id : '', wave: file.wave }
    const responses = readers.map((column) => readResponse(data.file, row, column, whose, findings))
    if (why !== null) return []
    const answeredOn = dayOf(row)
    if (answeredOn !== null) sheets.push({ ...whose, answeredOn })
    return responses
  })
  return { rows, sheets, ...findings }
}

/** An item's column: as this file's `columns` say, else its `column`, else (as Google Forms has it) its text. */
function findItem(table: Table, item: PlanItem, file: PlanSurveyFile, findings: Findings): readonly ItemColumn[] {
  const named = Object.hasOwn(file.columns, item.id) ? file.columns[item.id] : undefined
  const byText =
    named === undefined &&
    !table.headers.includes(cleanHeader(item.column)) &&
    table.headers.includes(cleanHeader(item.text))
  const header = named ?? (byText ? item.text : item.column)
  const index = findColumn(table, header, findings)
  return index === null ? [] : [{ item, index, header: cleanHeader(header) }]
}

function checkMatchColumn(file: PlanSurveyFile, context: SurveyContext, findings: Findings): void {
  const [first] = context.roster?.cells.values() ?? []
  if (file.match === null || !first) return
  const match = cleanHeader(file.match)
  const headers = Object.keys(first)
  if (headers.includes(match)) return
  const message = `There is no column '${match}' to match answers by. The columns are ${quotedList(headers)}.${didYouMean(match, headers)} Mend match: in study.yaml.`
  findings.problems.push(problemAt(context.rosterFile, { row: 1, column: match }, message))
}

type Resolved = { readonly ok: true; readonly id: string } | { readonly ok: false; readonly why: string }

/** Finds a person in the roster by id, or by the roster column that `match` names (upper and lower case alike). */
function caseResolver(file: PlanSurveyFile, context: SurveyContext): (cell: string) => Resolved {
  const { roster, rosterFile } = context
  if (!roster) return (cell) => ({ ok: true, id: cell })
  const ids = new Set(roster.rows.map((one) => one.id))
  if (file.match === null) {
    return (cell) => {
      const id = normaliseText(cell).text
      if (id === '') return { ok: false, why: 'The row does not say whose answers these are. Add the case id.' }
      return ids.has(id) ? { ok: true, id } : { ok: false, why: sayUnknownCase(id, rosterFile, ids) }
    }
  }
  const match = cleanHeader(file.match)
  const idsByValue = new Map<string, string[]>()
  for (const [id, cells] of roster.cells) {
    const key = foldLabel(cells[match] ?? '')
    if (key !== '') idsByValue.set(key, [...(idsByValue.get(key) ?? []), id])
  }
  return (cell) => {
    if (cell === '') return { ok: false, why: `The row does not say whose answers these are. Add the ${match}.` }
    const found = idsByValue.get(foldLabel(cell)) ?? []
    if (found.length > 1)
      return {
        ok: false,
        why: `The ${match} '${cell}' is that of several cases (${found.join(', ')}) in ${rosterFile}. Give each its own.`,
      }
    const id = found[0]
    return id === undefined
      ? { ok: false, why: `No case in ${rosterFile} has the ${match} '${cell}'. Mend it there or here.` }
      : { ok: true, id }
  }
}

function repeated(id: string, row: number, seen: Map<string, number>, wave: string): string | null {
  const before = seen.get(id)
  if (before === undefined) {
    seen.set(id, row)
    return null
  }
  return `The answers of '${id}' in wave '${wave}' are in row ${before} already. Decide which are right and delete the other row.`
}

function readResponse(
  file: string,
  { row, cells }: TableRow,
  column: ItemColumn & { readonly read: ReturnType<typeof answerReader> },
  whose: { readonly instrument: string; readonly case: string; readonly wave: string },
  findings: Findings,
): ImportedResponse {
  const cell = cells[column.index] ?? ''
  const answer = column.read(cell)
  if (answer.kind === 'refused') findings.problems.push(problemAt(file, { row, column: column.header }, answer.why))
  return {
    ...whose,
    item: column.item.id,
    value: answer.kind === 'value' ? answer.value : null,
    text: cell === '' ? null : cell,
    missing: answer.kind === 'missing' ? answer.reason : null,
    sourceFile: file,
    sourceRow: row,
  }
}
