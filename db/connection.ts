import type Database from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type * as schema from './schema/index.ts'

/** A connection that may be read from. `sql` is for what drizzle cannot say: bulk upserts, full text, pragmas. */
export type Reader = {
  readonly orm: BetterSQLite3Database<typeof schema>
  readonly sql: Database.Database
}

/** A connection inside a journalled command: only `runCommand` gives one out. */
export type Writer = Reader & { readonly __writes: true }

/** An open project file. */
export type Project = Reader & {
  readonly path: string
  readonly readOnly: boolean
  readonly close: () => void
}
