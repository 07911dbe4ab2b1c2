import type { PlanCases, PlanOutcomes, PlanSessions } from '../../types/study-plan.ts'
import { readNumber } from '../read-number.ts'
import { type Findings, problemAt, quotedList } from '../reading.ts'
import { cleanHeader, type Table } from '../table.ts'
import { caseHeader, filledCells, headerFor, noteColumns, reportUntold } from './guess-headers.ts'
import { caseIds, type KnownStudy, knownAttributes } from './known-study.ts'

/** Headers of what reaches a person: never taken as an attribute that nobody named. */
const CONTACT =
  /mail|phone|mobile|cell|address|passport|\btz\b|national|id number|דוא|מייל|טלפון|נייד|כתובת|ת\.?ז|זהות|بريد|هاتف|جوال|عنوان|هوية/i

/**
 * The columns of a roster. Attributes are those that the project has; in a project without any, every other column that does not
 * look like a way to reach the person. Null, with a problem, when it is not clear where the ids are.
 */
export function guessRoster(table: Table, known: KnownStudy, findings: Findings): PlanCases | null {
  const id = caseHeader(table, caseIds(known))
  if (id === null) {
    reportUntold(table, 'case', 'the ids of the cases', findings)
    return null
  }
  const own = {
    name: headerFor(table, 'name'),
    pseudonym: headerFor(table, 'pseudonym'),
    site: headerFor(table, 'site'),
  }
  const attributes = attributesOf(table, [id, own.name, own.pseudonym], known)
  const named = [
    ['id', id],
    ['name', own.name],
    ['pseudonym', own.pseudonym],
    ['site', own.site],
  ] as const
  noteColumns(table, [...named, ...attributes.map((header) => ['attribute', header] as const)], findings)
  return { file: table.file, id, ...own, attributes }
}

function attributesOf(table: Table, taken: readonly (string | null)[], known: KnownStudy): readonly string[] {
  const wanted = new Set(knownAttributes(known).map(cleanHeader))
  return table.headers.filter((header) => {
    if (header === '' || taken.includes(header)) return false
    return wanted.size > 0 ? wanted.has(header) : !CONTACT.test(header)
  })
}

/** The columns of a list of sessions; null, with a problem for each, when one that must be there is not clear. */
export function guessSessions(table: Table, known: KnownStudy, findings: Findings): PlanSessions | null {
  const must = {
    case: caseHeader(table, caseIds(known)),
    number: headerFor(table, 'number'),
    date: headerFor(table, 'date'),
  }
  if (must.case === null) reportUntold(table, 'case', 'the case of a session', findings)
  if (must.number === null) reportUntold(table, 'number', 'the number of a session', findings)
  if (must.date === null) reportUntold(table, 'date', 'the day on which a session was held', findings)
  if (must.case === null || must.number === null || must.date === null) return null
  const plan = {
    ...{ file: table.file, case: must.case, number: must.number, date: must.date },
    ...{ staff: headerFor(table, 'staff'), minutes: headerFor(table, 'minutes') },
    ...{ kind: headerFor(table, 'kind'), topics: headerFor(table, 'topics') },
  }
  const { file: _, ...columns } = plan
  noteColumns(table, Object.entries(columns), findings)
  return plan
}

/**
 * The columns of yearly outcomes. Measures are those that the project has; in a project without any, every other column in which
 * nothing but numbers stands.
 */
export function guessOutcomes(table: Table, known: KnownStudy, findings: Findings): PlanOutcomes | null {
  const site = headerFor(table, 'site')
  const year = headerFor(table, 'year')
  if (site === null) reportUntold(table, 'site', 'the school', findings)
  if (year === null) reportUntold(table, 'year', 'the year', findings)
  if (site === null || year === null) return null
  const wanted = new Set(known.measures.map(cleanHeader))
  const measures = table.headers.filter((header) => {
    if (header === '' || header === site || header === year) return false
    return wanted.size > 0 ? wanted.has(header) : isNumeric(table, header)
  })
  if (measures.length === 0) {
    reportNoMeasure(table, known, findings)
    return null
  }
  const taken = measures.map((header) => ['measure', header] as const)
  noteColumns(table, [['site', site], ['year', year], ...taken], findings)
  return { file: table.file, site, year, measures }
}

function isNumeric(table: Table, header: string): boolean {
  const cells = filledCells(table, header)
  return cells.length > 0 && cells.every((cell) => readNumber(cell) !== null)
}

function reportNoMeasure(table: Table, { measures }: KnownStudy, findings: Findings): void {
  const has = measures.length > 0 ? ` The project has ${quotedList(measures)}.` : ''
  const message = `No column holds a yearly figure that is known.${has} Name the columns in a mapping (--mapping): outcomes: { site, year, measures }.`
  findings.problems.push(problemAt(table.file, { row: 1 }, message))
}
