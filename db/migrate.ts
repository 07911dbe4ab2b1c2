import type Database from 'better-sqlite3'
import journal from './migrations/meta/_journal.json' with { type: 'json' }
import { openSqlite } from './sqlite.ts'
import { dropTriggers, installTriggers, rebuildTextIndex } from './triggers.ts'
import { UserError } from './user-error.ts'

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true })

/** The schema that this application writes: how many migrations it knows. */
export const schemaVersion = journal.entries.length

/**
 * Brings a database to the newest schema. Not drizzle's own migrator: that one runs inside a transaction, where
 * `foreign_keys=OFF` does nothing and a table rebuild cascades into deleting rows. The caller has made a backup.
 *
 * @throws UserError `damaged-project` if rows refer to missing ones; the database is then as it was.
 */
export function migrate(db: Database.Database): void {
  const applied = db.pragma('user_version', { simple: true }) as number
  if (applied === schemaVersion) return
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      dropTriggers(db)
      for (const entry of journal.entries.slice(applied)) applyMigration(db, entry.tag)
      refuseDangling(db)
      rebuildTextIndex(db)
      installTriggers(db)
      db.prepare('insert or ignore into history_current (id, command_id) values (1, null)').run()
      db.pragma(`user_version = ${schemaVersion}`)
    })()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

function refuseDangling(db: Database.Database): void {
  const dangling = db.pragma('foreign_key_check') as readonly { table: string }[]
  const [first] = dangling
  if (!first) return
  throw new UserError(
    'damaged-project',
    `The file could not be brought to this version: ${dangling.length} rows refer to missing ones, the first in ${first.table}. Nothing was changed. Open a backup of it instead.`,
  )
}

function applyMigration(db: Database.Database, tag: string): void {
  const sql = files[`./migrations/${tag}.sql`]
  if (sql === undefined) throw new Error(`Migration ${tag} is not in this build`)
  for (const statement of sql.split('--> statement-breakpoint')) db.exec(statement)
}

let known: ReadonlyMap<string, string> | null = null

/** Everything that a file of the newest schema is made of, `table cases` to its SQL: tables, indexes, triggers. */
export function expectedSchema(): ReadonlyMap<string, string> {
  if (known) return known
  const fresh = openSqlite(':memory:')
  try {
    migrate(fresh)
    known = readSchema(fresh)
    return known
  } finally {
    fresh.close()
  }
}

/** What a file is made of, without SQLite's own tables and automatic indexes. */
export function readSchema(db: Database.Database): ReadonlyMap<string, string> {
  const rows = db
    .prepare<[], { name: string; sql: string | null }>(
      `select type || ' ' || name as name, sql from sqlite_schema where name not like 'sqlite\\_%' escape '\\'`,
    )
    .all()
  return new Map(rows.map(({ name, sql }) => [name, sql ?? '']))
}
