import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { rowId, uuid } from './columns.ts'

/** A school in a city. */
export const site = sqliteTable('site', {
  id: rowId(),
  uuid: uuid(),
  key: text('key').notNull().unique(),
  name: text('name').notNull(),
  city: text('city'),
})
