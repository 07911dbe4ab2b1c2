import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { rowId } from './columns.ts'

/** One entry of the history: what was done, by whom, when. Never updated, never deleted. */
export const historyCommand = sqliteTable('history_command', {
  id: rowId(),
  uuid: text('uuid').notNull().unique(),
  /** `coding.addCoding`, `study.loadFolder`, …; `undo` and `redo` for those. */
  kind: text('kind').notNull(),
  /** What it was done to, for the label: a code's name, a folder's. */
  detail: text('detail'),
  coder: text('coder'),
  /** ISO 8601, UTC. */
  at: text('at').notNull(),
  /** The command that an undo or redo took back (a redo takes back the undo). */
  reverts: integer('reverts'),
})

/**
 * One row changed by a command. `before` is the row's image as JSON, `after` that of an update. An insert keeps no
 * image: the row itself is it, or the `before` of the first change that follows.
 */
export const historyChange = sqliteTable(
  'history_change',
  {
    id: rowId(),
    commandId: integer('command_id')
      .notNull()
      .references(() => historyCommand.id),
    tableName: text('table_name').notNull(),
    rowId: integer('row_id').notNull(),
    operation: text('operation', { enum: ['insert', 'update', 'delete'] }).notNull(),
    before: text('before'),
    after: text('after'),
  },
  (table) => [
    index('history_change_command').on(table.commandId),
    check('history_change_operation', sql`${table.operation} in ('insert', 'update', 'delete')`),
  ],
)

/** The command being carried out, for the triggers; a change while there is none is refused. */
export const historyCurrent = sqliteTable(
  'history_current',
  { id: integer('id').primaryKey(), commandId: integer('command_id') },
  (table) => [check('history_current_single', sql`${table.id} = 1`)],
)
