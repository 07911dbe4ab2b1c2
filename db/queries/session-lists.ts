import type { ImportedSession } from '#core/importing/imported-study.ts'
import type { Reader, Writer } from '../connection.ts'
import { all } from './all.ts'
import { type Upsert, upsertInto } from './upsert.ts'

/** A session as the project has it. */
export type KnownSession = Pick<
  ImportedSession,
  'kind' | 'case' | 'number' | 'heldOn' | 'staff' | 'minutes' | 'topics'
> & {
  readonly id: number
  readonly position: number
}

/** All sessions in their order. */
export function listSessions(db: Reader): readonly KnownSession[] {
  const topics = Map.groupBy(
    all<{ id: number; topic: string }>(db, 'select session_id as id, topic from session_topic order by position, id'),
    ({ id }) => id,
  )
  return all<Omit<KnownSession, 'topics'>>(
    db,
    `select session.id, kind, cases.key as "case", number, held_on as heldOn, staff.key as staff, minutes, session.position
     from session left join cases on cases.id = case_id left join staff on staff.id = staff_id order by session.position, session.id`,
  ).map((row) => ({ ...row, topics: (topics.get(row.id) ?? []).map(({ topic }) => topic) }))
}

/**
 * Which session a row is: a principal's by its number; a meeting of many by its number or day, and who came to it and led it. Several
 * rows may be alike; then they are told by their order.
 */
function sessionKey({
  kind,
  case: id,
  number,
  staff,
  heldOn,
}: Omit<KnownSession, 'id' | 'position' | 'topics'>): string {
  return JSON.stringify(kind === 'individual' ? [kind, id, number] : [kind, id, number ?? heldOn, staff])
}

/** Finds for one row after the other the session that it is, each once. */
export function sessionFinder(known: readonly KnownSession[]): (row: ImportedSession) => KnownSession | undefined {
  const byKey = Map.groupBy(known, sessionKey)
  return (row) => byKey.get(sessionKey(row))?.shift()
}

export type SessionTables = { readonly session: Upsert; readonly topic: Upsert }

export function sessionTables(writer: Writer): SessionTables {
  const columns = [
    ...['id', 'kind', 'case_id', 'number', 'held_on', 'staff_id', 'minutes', 'position'],
    ...['source_file_id', 'source_row'],
  ]
  return {
    session: upsertInto(writer, 'session', columns, ['id'], { uuid: true }),
    topic: upsertInto(writer, 'session_topic', ['id', 'session_id', 'topic', 'position'], ['id'], { uuid: false }),
  }
}
