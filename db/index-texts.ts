import type { Writer } from './connection.ts'
import { textTriggers } from './triggers.ts'

const TRIGGER = 'document_text_insert'

/**
 * For adding many documents whose searched form was made outside SQLite, some thirty times as fast as its trigger makes it: the
 * trigger is laid down until `done`. What fails in between must end the command, which brings the trigger back with all else.
 */
export function indexTextsApart({ sql }: Writer): {
  readonly index: (documentId: number, searchForm: string) => void
  readonly done: () => void
} {
  const trigger = textTriggers.get(TRIGGER)
  if (trigger === undefined) throw new Error(`there is no trigger ${TRIGGER}`)
  sql.exec(`drop trigger "${TRIGGER}"`)
  const insert = sql.prepare('insert into document_text (rowid, text) values (?, ?)')
  return { index: (documentId, searchForm) => insert.run(documentId, searchForm), done: () => sql.exec(trigger) }
}
