import type { ImportedStudy } from '#core/importing/imported-study.ts'
import type { Problem } from '#core/types/problem.ts'
import type { Writer } from '../connection.ts'
import { UserError } from '../user-error.ts'
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
function freePseudonyms(writer: Writer, cases: ImportedStudy['cases']): void {
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
    if (inRoster.has(holder) || !hasDocuments(writer, holder)) {
      layDown.run(holder)
      return []
    }
    const message = `The pseudonym “${row.pseudonym}” is that of ${holder}, who is not in the roster any more but has texts in the project. Choose another, or put ${holder} back.`
    return [{ file: row.sourceFile, row: row.sourceRow, message }]
  })
  if (problems.length > 0) throw new UserError('conflict', 'Pseudonyms are taken.', problems)
}

function hasDocuments(writer: Writer, caseKey: string): boolean {
  const find = writer.sql.prepare('select 1 from document where case_id = (select id from cases where key = ?)')
  return find.get(caseKey) !== undefined
}

/**
 * Sessions have no id of their own in a file: they are matched in the file's order. A list that changed is written anew,
 * one that did not is left alone.
 */
export function writeSessions(writer: Writer, { sessions }: ImportedStudy, keys: Keys): void {
  const columns = [
    'id',
    'kind',
    'case_id',
    'number',
    'held_on',
    'staff_id',
    'minutes',
    'position',
    'source_file_id',
    'source_row',
  ]
  const rows = upsertInto(writer, 'session', columns, ['id'], { uuid: true })
  const topicColumns = ['id', 'session_id', 'topic', 'position']
  const topics = upsertInto(writer, 'session_topic', topicColumns, ['id'], { uuid: false })
  const knownIds = listIds(writer, 'session')
  const knownTopics = listIds(writer, 'session_topic')
  let topicIndex = 0
  for (const [position, row] of sessions.entries()) {
    const id = rows.write({
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
  deleteUnseen(writer, 'session_topic', topics.seen)
  deleteUnseen(writer, 'session', rows.seen)
}

function listIds(writer: Writer, table: 'session' | 'session_topic'): readonly number[] {
  return writer.sql
    .prepare<[], { id: number }>(`select id from ${table} order by id`)
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
  deleteUnseen(writer, 'outcome', rows.seen)
}
