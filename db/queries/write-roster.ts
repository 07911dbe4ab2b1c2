import type { ImportedStudy } from '#core/importing/imported-study.ts'
import type { Writer } from '../connection.ts'
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

export function writeCases(writer: Writer, { cases }: ImportedStudy, keys: Keys): void {
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
