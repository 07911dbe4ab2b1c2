import type { ImportedStudy } from '#core/importing/imported-study.ts'
import type { Problem } from '#core/types/problem.ts'
import type { Writer } from '../connection.ts'
import { UserError } from '../user-error.ts'
import { OWN_FILES, ownIds, withOwn } from './own-rows.ts'
import { listSessions, sessionFinder, sessionTables } from './session-lists.ts'
import { deleteUnseen, upsertInto } from './upsert.ts'
import { idOf, type Keys, optionalId } from './write-study.ts'

export function writeSourceFiles(writer: Writer, imported: ImportedStudy): Map<string, number> {
  const { write } = upsertInto(writer, 'source_file', ['path'], ['path'], { uuid: false })
  const rows = [imported.cases, imported.sessions, imported.outcomes, imported.responses, imported.documents]
  const paths = new Set(rows.flatMap((list) => list.map((row) => row.sourceFile)))
  return new Map([...paths].map((path) => [path, write({ path })]))
}

export function writeSites(writer: Writer, { sites }: ImportedStudy): Map<string, number> {
  const { write } = upsertInto(writer, 'site', ['key', 'name', 'city'], ['key'], { uuid: true })
  return new Map(sites.map(({ id, name, city }) => [id, write({ key: id, name, city })]))
}

export function writeStaff(writer: Writer, { staff }: ImportedStudy): Map<string, number> {
  const { write } = upsertInto(writer, 'staff', ['key', 'name', 'role'], ['key'], { uuid: true })
  return new Map(staff.map(({ id, name, role }) => [id, write({ key: id, name, role })]))
}

/** @throws UserError `conflict` when a pseudonym is that of a case which is not in the roster any more but cannot go */
export function writeCases(writer: Writer, { cases }: ImportedStudy, keys: Keys): void {
  freePseudonyms(writer, cases)
  const columns = ['key', 'pseudonym', 'site_id', 'position', 'source_file_id', 'source_row']
  const rows = upsertInto(writer, 'cases', columns, ['key'], { uuid: true })
  const names = upsertInto(writer, 'case_identity', ['case_id', 'name'], ['case_id'], { uuid: false })
  const attributeColumns = ['case_id', 'name', 'value', 'position']
  const attributes = upsertInto(writer, 'case_attribute', attributeColumns, ['case_id', 'name'], { uuid: false })
  for (const [position, row] of cases.entries()) {
    const id = rows.write({
      key: row.id,
      pseudonym: row.pseudonym,
      site_id: optionalId(keys.sites, row.site),
      position,
      source_file_id: idOf(keys.sourceFiles, row.sourceFile),
      source_row: row.sourceRow,
    })
    keys.cases.set(row.id, id)
    if (row.name !== null) names.write({ case_id: id, name: row.name })
    for (const [place, [name, value]] of Object.entries(row.attributes).entries()) {
      attributes.write({ case_id: id, name, value, position: place })
    }
  }
  // A name or a column taken out of the roster must not stay behind; a case taken out whole keeps its name as long as it
  // keeps a text, since that name is what is masked in it.
  deleteUnseenOf(writer, 'case_identity', names.seen, rows.seen)
  deleteUnseenOf(writer, 'case_attribute', attributes.seen, rows.seen)
  placeAfter(
    writer,
    'cases',
    ownIds(writer, 'cases').filter((id) => !rows.seen.has(id)),
    cases.length,
  )
}

/** Rows that the folder does not name stand after those that it does. */
function placeAfter(writer: Writer, table: 'cases' | 'session', ids: readonly number[], first: number): void {
  const place = writer.sql.prepare(`update ${table} set position = ? where id = ? and position <> ?`)
  for (const [i, id] of ids.entries()) place.run(first + i, id, first + i)
}

type CaseTable = 'case_identity' | 'case_attribute'

function deleteUnseenOf(writer: Writer, table: CaseTable, seen: ReadonlySet<number>, cases: ReadonlySet<number>): void {
  writer.sql
    .prepare(
      `delete from ${table} where id not in (select value from json_each(?)) and case_id in (select value from json_each(?))`,
    )
    .run(JSON.stringify([...seen]), JSON.stringify([...cases]))
}

/** Pseudonyms are unique at every moment, so those that change hands are laid down first. */
export function freePseudonyms(writer: Writer, cases: ImportedStudy['cases']): void {
  const known = new Map(
    writer.sql
      .prepare<[], { key: string; pseudonym: string }>('select key, pseudonym from cases')
      .all()
      .map(({ key, pseudonym }) => [pseudonym, key]),
  )
  const inRoster = new Set(cases.map((row) => row.id))
  const layDown = writer.sql.prepare('update cases set pseudonym = uuid where key = ?')
  const problems = cases.flatMap((row): Problem[] => {
    const holder = known.get(row.pseudonym)
    if (holder === undefined || holder === row.id) return []
    if (inRoster.has(holder) || !isHeld(writer, holder)) {
      layDown.run(holder)
      return []
    }
    const message = `The pseudonym “${row.pseudonym}” is that of ${holder}, who is not in the roster but stays in the project. Choose another, or put ${holder} into the roster.`
    return [{ file: row.sourceFile, row: row.sourceRow, message }]
  })
  if (problems.length > 0) throw new UserError('conflict', 'Pseudonyms are taken.', problems)
}

/** Whether a case stays that the folder does not name: it has texts, or was itself brought in on its own, or has rows that were. */
function isHeld(writer: Writer, caseKey: string): boolean {
  const held = ['session', 'response'].map(
    (table) => `or id in (select case_id from ${table} where source_file_id in ${OWN_FILES})`,
  )
  const find = writer.sql.prepare(
    `select 1 from cases where key = ? and
     (id in (select case_id from document) or source_file_id in ${OWN_FILES} ${held.join(' ')})`,
  )
  return find.get(caseKey) !== undefined
}

/**
 * Sessions have no id of their own in a file: they are matched in the file's order. A list that changed is written anew,
 * one that did not is left alone. Sessions brought in on their own that it does not have stand after it.
 */
export function writeSessions(writer: Writer, { sessions }: ImportedStudy, keys: Keys): void {
  const beside = sessionsBeside(writer, sessions)
  const { session, topic: topics } = sessionTables(writer)
  const knownIds = listIds(writer).filter((id) => !beside.has(id))
  const knownTopics = listTopics(writer, beside)
  let topicIndex = 0
  for (const [position, row] of sessions.entries()) {
    const id = session.write({
      id: knownIds[position] ?? null,
      kind: row.kind,
      case_id: optionalId(keys.cases, row.case),
      number: row.number,
      held_on: row.heldOn,
      staff_id: optionalId(keys.staff, row.staff),
      minutes: row.minutes,
      position,
      source_file_id: idOf(keys.sourceFiles, row.sourceFile),
      source_row: row.sourceRow,
    })
    for (const [place, topic] of row.topics.entries()) {
      topics.write({ id: knownTopics[topicIndex] ?? null, session_id: id, topic, position: place })
      topicIndex += 1
    }
  }
  for (const id of knownTopics.slice(topicIndex)) writer.sql.prepare('delete from session_topic where id = ?').run(id)
  deleteUnseen(writer, 'session', new Set([...session.seen, ...beside]))
  placeAfter(writer, 'session', [...beside], sessions.length)
}

/** Sessions brought in on their own that the folder's list does not have. */
function sessionsBeside(writer: Writer, sessions: ImportedStudy['sessions']): ReadonlySet<number> {
  const own = new Set(ownIds(writer, 'session'))
  const find = sessionFinder(listSessions(writer).filter(({ id }) => own.has(id)))
  for (const row of sessions) own.delete(find(row)?.id ?? -1)
  return own
}

function listTopics(writer: Writer, beside: ReadonlySet<number>): readonly number[] {
  return writer.sql
    .prepare<[], { id: number; of: number }>('select id, session_id as of from session_topic order by id')
    .all()
    .filter((row) => !beside.has(row.of))
    .map((row) => row.id)
}

function listIds(writer: Writer): readonly number[] {
  return writer.sql
    .prepare<[], { id: number }>('select id from session order by id')
    .all()
    .map((row) => row.id)
}

export function writeOutcomes(writer: Writer, { outcomes }: ImportedStudy, keys: Keys): void {
  const columns = ['site_id', 'year', 'measure', 'value', 'source_file_id', 'source_row']
  const rows = upsertInto(writer, 'outcome', columns, ['site_id', 'year', 'measure'], { uuid: false })
  for (const row of outcomes) {
    rows.write({
      site_id: idOf(keys.sites, row.site),
      year: row.year,
      measure: row.measure,
      value: row.value,
      source_file_id: idOf(keys.sourceFiles, row.sourceFile),
      source_row: row.sourceRow,
    })
  }
  deleteUnseen(writer, 'outcome', withOwn(writer, 'outcome', rows.seen))
}
