import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { rowId, uuid } from './columns.ts'

/** A person who codes. */
export const coder = sqliteTable('coder', {
  id: rowId(),
  uuid: uuid(),
  name: text('name').notNull().unique(),
  color: text('color').notNull(),
})
