import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { position, rowId, uuid } from './columns.ts'
import { site } from './site.ts'
import { sourceFile } from './source-file.ts'

/** A principal. (`case` is a word of SQL's own, so the table is in the plural.) */
export const cases = sqliteTable(
  'cases',
  {
    id: rowId(),
    uuid: uuid(),
    /** The study's own id, e.g. `P07`. */
    key: text('key').notNull().unique(),
    pseudonym: text('pseudonym').notNull().unique(),
    siteId: integer('site_id').references(() => site.id),
    position: position(),
    sourceFileId: integer('source_file_id').references(() => sourceFile.id),
    sourceRow: integer('source_row'),
  },
  (table) => [index('cases_site').on(table.siteId)],
)

/** The name lives apart from all that is analysed, so that it can be taken out and never comes along by accident. */
export const caseIdentity = sqliteTable('case_identity', {
  id: rowId(),
  caseId: integer('case_id')
    .notNull()
    .unique()
    .references(() => cases.id, { onDelete: 'cascade' }),
  name: text('name').notNull(),
})

export const caseAttribute = sqliteTable(
  'case_attribute',
  {
    id: rowId(),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    value: text('value'),
    position: position(),
  },
  (table) => [uniqueIndex('case_attribute_name').on(table.caseId, table.name)],
)
