import type { Reader } from '../connection.ts'

/**
 * Rows of the texts that a study folder brought, as against transcripts brought in on their own. Read from the journal, which is never
 * cut and whose row numbers are never given twice; what came in any other way is not a folder's, so that no folder takes it out.
 */
export function textsOfFolders(db: Reader): ReadonlySet<number> {
  const rows = db.sql
    .prepare<[], { id: number }>(
      `select row_id as id from history_change join history_command on history_command.id = command_id
       where table_name = 'document' and operation = 'insert' and kind in ('study.create', 'study.loadFolder')`,
    )
    .all()
  return new Set(rows.map(({ id }) => id))
}
