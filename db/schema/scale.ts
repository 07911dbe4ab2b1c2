import { sql } from 'drizzle-orm'
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { position, rowId, uuid } from './columns.ts'
import { instrument, item } from './instrument.ts'

/** Items scored together. */
export const scale = sqliteTable(
  'scale',
  {
    id: rowId(),
    uuid: uuid(),
    instrumentId: integer('instrument_id')
      .notNull()
      .references(() => instrument.id, { onDelete: 'cascade' }),
    key: text('key').notNull().unique(),
    label: text('label').notNull(),
    score: text('score', { enum: ['mean', 'sum'] }).notNull(),
    /** Share of the items that must be answered for a score. */
    minAnswered: real('min_answered').notNull(),
    position: position(),
  },
  (table) => [
    check('scale_score', sql`${table.score} in ('mean', 'sum')`),
    check('scale_min_answered', sql`${table.minAnswered} > 0 and ${table.minAnswered} <= 1`),
  ],
)

export const scaleItem = sqliteTable(
  'scale_item',
  {
    id: rowId(),
    scaleId: integer('scale_id')
      .notNull()
      .references(() => scale.id, { onDelete: 'cascade' }),
    itemId: integer('item_id')
      .notNull()
      .references(() => item.id),
    reversed: integer('reversed', { mode: 'boolean' }).notNull(),
    position: position(),
  },
  (table) => [uniqueIndex('scale_item_item').on(table.scaleId, table.itemId), index('scale_item_of').on(table.itemId)],
)
