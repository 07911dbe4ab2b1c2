import { sql } from 'drizzle-orm'
import { check, index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { cases } from './case.ts'
import { position, rowId, uuid } from './columns.ts'
import { sourceFile } from './source-file.ts'
import { staff } from './staff.ts'

/** A meeting planned or held: held when it has a date. */
export const session = sqliteTable(
  'session',
  {
    id: rowId(),
    uuid: uuid(),
    kind: text('kind', { enum: ['individual', 'group', 'network'] }).notNull(),
    caseId: integer('case_id').references(() => cases.id, { onDelete: 'cascade' }),
    number: integer('number'),
    /** `YYYY-MM-DD`. */
    heldOn: text('held_on'),
    staffId: integer('staff_id').references(() => staff.id),
    minutes: real('minutes'),
    position: position(),
    sourceFileId: integer('source_file_id').references(() => sourceFile.id),
    sourceRow: integer('source_row'),
  },
  (table) => [
    index('session_case').on(table.caseId, table.number),
    index('session_staff').on(table.staffId),
    check('session_kind', sql`${table.kind} in ('individual', 'group', 'network')`),
    check('session_minutes', sql`${table.minutes} is null or ${table.minutes} >= 0`),
  ],
)

export const sessionTopic = sqliteTable(
  'session_topic',
  {
    id: rowId(),
    sessionId: integer('session_id')
      .notNull()
      .references(() => session.id, { onDelete: 'cascade' }),
    topic: text('topic').notNull(),
    position: position(),
  },
  (table) => [index('session_topic_session').on(table.sessionId)],
)
