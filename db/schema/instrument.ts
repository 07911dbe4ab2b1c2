import { sql } from 'drizzle-orm'
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { position, rowId, uuid } from './columns.ts'

/** A questionnaire. */
export const instrument = sqliteTable('instrument', {
  id: rowId(),
  uuid: uuid(),
  key: text('key').notNull().unique(),
  label: text('label').notNull(),
  position: position(),
})

/** What stands in a cell when there is no answer, and why. */
export const missingCode = sqliteTable(
  'missing_code',
  {
    id: rowId(),
    instrumentId: integer('instrument_id')
      .notNull()
      .references(() => instrument.id, { onDelete: 'cascade' }),
    code: text('code').notNull(),
    reason: text('reason').notNull(),
    position: position(),
  },
  (table) => [uniqueIndex('missing_code_code').on(table.instrumentId, table.code)],
)

/** A question. Keys are unique in the study. */
export const item = sqliteTable(
  'item',
  {
    id: rowId(),
    uuid: uuid(),
    instrumentId: integer('instrument_id')
      .notNull()
      .references(() => instrument.id, { onDelete: 'cascade' }),
    key: text('key').notNull().unique(),
    columnName: text('column_name').notNull(),
    type: text('type', { enum: ['likert', 'number', 'choice', 'open'] }).notNull(),
    text: text('text').notNull(),
    min: real('min'),
    max: real('max'),
    position: position(),
  },
  (table) => [
    index('item_instrument').on(table.instrumentId),
    check('item_type', sql`${table.type} in ('likert', 'number', 'choice', 'open')`),
  ],
)

/** What an answer is called, and the value it stands for. */
export const itemLabel = sqliteTable(
  'item_label',
  {
    id: rowId(),
    itemId: integer('item_id')
      .notNull()
      .references(() => item.id, { onDelete: 'cascade' }),
    label: text('label').notNull(),
    value: real('value').notNull(),
    position: position(),
  },
  (table) => [uniqueIndex('item_label_label').on(table.itemId, table.label)],
)
