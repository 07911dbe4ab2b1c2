import type { ImportedCase, ImportedOutcome, ImportedSession } from '#core/importing/imported-study.ts'
import { listSites } from '#core/importing/list-sites.ts'
import { listStaff } from '#core/importing/list-staff.ts'
import type { Reader, Writer } from '../connection.ts'
import { all } from './all.ts'
import { writeOwnFiles } from './own-rows.ts'
import { type KnownSession, listSessions, sessionFinder, sessionTables } from './session-lists.ts'
import { upsertInto } from './upsert.ts'
import { freePseudonyms } from './write-roster.ts'
import { idOf, optionalId } from './write-study.ts'

// Tables brought in on their own add rows and change those that are there; none goes, and what a cell leaves empty stays as it is.
// A row that says nothing new stays the study folder's, if it was: whose a row is decides what becomes of it when the folder is
// loaded again.

/** Adds cases after those that are there, and changes those of the same id. */
export function addCases(writer: Writer, cases: readonly ImportedCase[]): void {
  freePseudonyms(writer, cases)
  addStaff(
    writer,
    listStaff(cases, [], null).staff.map(({ name, role }) => ({ name, role })),
  )
  const sites = addSites(writer, listSites(cases, []))
  const known = knownCases(writer)
  const said = cases.map((one) => ({ ...one, site: one.site ?? known.get(one.id)?.site ?? null }))
  const changed = said.filter(({ id, pseudonym, site }) => {
    const before = known.get(id)
    return before?.pseudonym !== pseudonym || before.site !== site
  })
  const files = writeOwnFiles(writer, changed)
  let last = Math.max(-1, ...[...known.values()].map(({ position }) => position))
  const columns = ['key', 'pseudonym', 'site_id', 'position', 'source_file_id', 'source_row']
  const { write } = upsertInto(writer, 'cases', columns, ['key'], { uuid: true })
  for (const { id, pseudonym, site, sourceFile, sourceRow } of changed) {
    const place = { site_id: optionalId(sites, site), position: known.get(id)?.position ?? ++last }
    write({ key: id, pseudonym, ...place, source_file_id: idOf(files, sourceFile), source_row: sourceRow })
  }
  const ids = idsByKey(writer, 'cases')
  const putDetails = detailsWriter(writer)
  for (const one of cases) putDetails(idOf(ids, one.id), one)
}

type KnownRow = { readonly pseudonym: string; readonly site: string | null; readonly position: number }

function knownCases(db: Reader): ReadonlyMap<string, KnownRow> {
  const rows = all<KnownRow & { readonly key: string }>(
    db,
    'select cases.key, pseudonym, site.key as site, position from cases left join site on site.id = site_id',
  )
  return new Map(rows.map((row) => [row.key, row]))
}

/** Names and attributes; an empty cell takes nothing back. */
function detailsWriter(writer: Writer): (id: number, one: ImportedCase) => void {
  const names = upsertInto(writer, 'case_identity', ['case_id', 'name'], ['case_id'], { uuid: false })
  const columns = ['case_id', 'name', 'value', 'position']
  const attributes = upsertInto(writer, 'case_attribute', columns, ['case_id', 'name'], { uuid: false })
  type Known = { name: string; position: number }
  const find = writer.sql.prepare<[number], Known>('select name, position from case_attribute where case_id = ?')
  return (id, { name, attributes: values }) => {
    if (name !== null) names.write({ case_id: id, name })
    const known = new Map(find.all(id).map((row) => [row.name, row.position]))
    let last = Math.max(-1, ...known.values())
    for (const [header, value] of Object.entries(values)) {
      if (value === null && known.has(header)) continue
      attributes.write({ case_id: id, name: header, value, position: known.get(header) ?? ++last })
    }
  }
}

/** Adds sites that are not there, and the city of those that have none; ids of all by key. */
function addSites(
  writer: Writer,
  sites: readonly { readonly id: string; readonly name: string; readonly city: string | null }[],
): ReadonlyMap<string, number> {
  const cities = new Map(
    all<{ key: string; city: string | null }>(writer, 'select key, city from site').map(({ key, city }) => [key, city]),
  )
  const { write } = upsertInto(writer, 'site', ['key', 'name', 'city'], ['key'], { uuid: true })
  for (const { id, name, city } of sites) write({ key: id, name, city: cities.get(id) ?? city })
  return idsByKey(writer, 'site')
}

function addStaff(writer: Writer, staff: readonly { readonly name: string; readonly role: string }[]): void {
  const known = idsByKey(writer, 'staff')
  const { write } = upsertInto(writer, 'staff', ['key', 'name', 'role'], ['key'], { uuid: true })
  for (const { name, role } of staff) if (!known.has(name)) write({ key: name, name, role })
}

export function idsByKey(
  db: Reader,
  table: 'site' | 'staff' | 'cases' | 'wave' | 'instrument' | 'item',
): Map<string, number> {
  const rows = all<{ id: number; key: string }>(db, `select id, key from ${table}`)
  return new Map(rows.map(({ id, key }) => [key, id]))
}

/** Adds sessions after those that are there, and completes or changes those that are the same (`sessionFinder`). */
export function addSessions(writer: Writer, sessions: readonly ImportedSession[]): void {
  const known = listSessions(writer)
  const find = sessionFinder(known)
  const changed = sessions.flatMap((row) => {
    const before = find(row)
    const session = before ? complete(row, before) : row
    return before && isSame(session, before) ? [] : [{ session, before }]
  })
  const rows = changed.map(({ session }) => session)
  addStaff(writer, listStaff([], rows, null).staff)
  const keys = {
    cases: idsByKey(writer, 'cases'),
    staff: idsByKey(writer, 'staff'),
    files: writeOwnFiles(writer, rows),
  }
  const tables = sessionTables(writer)
  let last = Math.max(-1, ...known.map(({ position }) => position))
  for (const { session, before } of changed) {
    const id = tables.session.write({
      id: before?.id ?? null,
      kind: session.kind,
      case_id: optionalId(keys.cases, session.case),
      number: session.number,
      held_on: session.heldOn,
      staff_id: optionalId(keys.staff, session.staff),
      minutes: session.minutes,
      position: before?.position ?? ++last,
      source_file_id: idOf(keys.files, session.sourceFile),
      source_row: session.sourceRow,
    })
    if (before) writer.sql.prepare('delete from session_topic where session_id = ?').run(id)
    for (const [position, topic] of session.topics.entries()) {
      tables.topic.write({ id: null, session_id: id, topic, position })
    }
  }
}

function complete(row: ImportedSession, before: KnownSession): ImportedSession {
  return {
    ...row,
    heldOn: row.heldOn ?? before.heldOn,
    staff: row.staff ?? before.staff,
    minutes: row.minutes ?? before.minutes,
    topics: row.topics.length > 0 ? row.topics : before.topics,
  }
}

function isSame(row: ImportedSession, before: KnownSession): boolean {
  const said = ({ kind, case: id, number, heldOn, staff, minutes, topics }: ImportedSession | KnownSession): string =>
    JSON.stringify([kind, id, number, heldOn, staff, minutes, topics])
  return said(row) === said(before)
}

/** Adds yearly figures, and changes those that are there; an empty cell takes none back. */
export function addOutcomes(writer: Writer, outcomes: readonly ImportedOutcome[]): void {
  const keyOf = ({ site, year, measure }: Pick<ImportedOutcome, 'site' | 'year' | 'measure'>): string =>
    JSON.stringify([site, year, measure])
  const known = new Map(
    all<Pick<ImportedOutcome, 'site' | 'year' | 'measure' | 'value'>>(
      writer,
      'select site.key as site, year, measure, value from outcome join site on site.id = site_id',
    ).map((row) => [keyOf(row), row.value]),
  )
  const changed = outcomes.filter((row) => {
    const before = known.get(keyOf(row))
    return before === undefined || (row.value !== null && row.value !== before)
  })
  const sites = addSites(writer, listSites([], changed))
  const files = writeOwnFiles(writer, changed)
  const columns = ['site_id', 'year', 'measure', 'value', 'source_file_id', 'source_row']
  const { write } = upsertInto(writer, 'outcome', columns, ['site_id', 'year', 'measure'], { uuid: false })
  for (const { site, year, measure, value, sourceFile, sourceRow } of changed) {
    const source = { source_file_id: idOf(files, sourceFile), source_row: sourceRow }
    write({ site_id: idOf(sites, site), year, measure, value, ...source })
  }
}
