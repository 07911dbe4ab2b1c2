import type Database from 'better-sqlite3'
import journal from './migrations/meta/_journal.json' with { type: 'json' }
import { dropTriggers, installTriggers } from './triggers.ts'

const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true })

/** The schema that this application writes: how many migrations it knows. */
export const schemaVersion = journal.entries.length

/**
 * Brings a database to the newest schema. Not drizzle's own migrator: that one runs inside a transaction, where
 * `foreign_keys=OFF` does nothing and a table rebuild cascades into deleting rows. The caller has made a backup.
 *
 * @throws if a migration leaves a dangling reference; the database is then as it was.
 */
export function migrate(db: Database.Database): void {
  const applied = db.pragma('user_version', { simple: true }) as number
  if (applied === schemaVersion) return
  db.pragma('foreign_keys = OFF')
  try {
    db.transaction(() => {
      dropTriggers(db)
      for (const entry of journal.entries.slice(applied)) applyMigration(db, entry.tag)
      const dangling = db.pragma('foreign_key_check') as readonly { table: string }[]
      const [first] = dangling
      if (first) throw new Error(`Migration left ${dangling.length} dangling references, the first in ${first.table}`)
      installTriggers(db)
      db.prepare('insert or ignore into history_current (id, command_id) values (1, null)').run()
      db.pragma(`user_version = ${schemaVersion}`)
    })()
  } finally {
    db.pragma('foreign_keys = ON')
  }
}

function applyMigration(db: Database.Database, tag: string): void {
  const sql = files[`./migrations/${tag}.sql`]
  if (sql === undefined) throw new Error(`Migration ${tag} is not in this build`)
  for (const statement of sql.split('--> statement-breakpoint')) db.exec(statement)
}
