import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { position, rowId, uuid } from './columns.ts'

/** One outcome of the logic model. */
export const indicator = sqliteTable('indicator', {
  id: rowId(),
  uuid: uuid(),
  key: text('key').notNull().unique(),
  label: text('label').notNull(),
  position: position(),
})

/** A scale, code or site outcome that speaks to an indicator, by its key. */
export const indicatorMeasure = sqliteTable(
  'indicator_measure',
  {
    id: rowId(),
    indicatorId: integer('indicator_id')
      .notNull()
      .references(() => indicator.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: ['scale', 'code', 'outcome'] }).notNull(),
    key: text('key').notNull(),
    position: position(),
  },
  (table) => [
    uniqueIndex('indicator_measure_key').on(table.indicatorId, table.kind, table.key),
    check('indicator_measure_kind', sql`${table.kind} in ('scale', 'code', 'outcome')`),
  ],
)
