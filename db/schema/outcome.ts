import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { rowId } from './columns.ts'
import { site } from './site.ts'
import { sourceFile } from './source-file.ts'

/** A yearly figure of a site: five-unit graduates, the graduating cohort, a target. Null: the cell was empty. */
export const outcome = sqliteTable(
  'outcome',
  {
    id: rowId(),
    siteId: integer('site_id')
      .notNull()
      .references(() => site.id, { onDelete: 'cascade' }),
    year: integer('year').notNull(),
    measure: text('measure').notNull(),
    value: real('value'),
    sourceFileId: integer('source_file_id').references(() => sourceFile.id),
    sourceRow: integer('source_row'),
  },
  (table) => [
    uniqueIndex('outcome_cell').on(table.siteId, table.year, table.measure),
    index('outcome_measure_year').on(table.measure, table.year),
  ],
)
