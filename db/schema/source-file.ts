import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { rowId } from './columns.ts'

/** A file that rows came from, by its path in the study folder. */
export const sourceFile = sqliteTable('source_file', {
  id: rowId(),
  path: text('path').notNull().unique(),
})
