import { sql } from 'drizzle-orm'
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { cases } from './case.ts'
import { rowId } from './columns.ts'
import { item } from './instrument.ts'
import { sourceFile } from './source-file.ts'
import { wave } from './study.ts'

/** One answer of one case to one item in one wave, with the row it came from. */
export const response = sqliteTable(
  'response',
  {
    id: rowId(),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    waveId: integer('wave_id')
      .notNull()
      .references(() => wave.id),
    itemId: integer('item_id')
      .notNull()
      .references(() => item.id),
    value: real('value'),
    /** The answer as the file has it; null when the cell was empty. */
    text: text('text'),
    /** Why there is no answer; null when there is one. */
    missing: text('missing', { enum: ['unanswered', 'not-applicable', 'prefer-not', 'not-shown', 'declared'] }),
    sourceFileId: integer('source_file_id').references(() => sourceFile.id),
    sourceRow: integer('source_row'),
  },
  (table) => [
    uniqueIndex('response_cell').on(table.caseId, table.waveId, table.itemId),
    index('response_item_wave').on(table.itemId, table.waveId),
    check('response_missing', sql`${table.missing} is null or ${table.value} is null`),
  ],
)
