import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { code } from './code.ts'
import { coder } from './coder.ts'
import { rowId, uuid } from './columns.ts'
import { document } from './document.ts'

/** A code applied to `[start, end)` of a document by a coder. */
export const coding = sqliteTable(
  'coding',
  {
    id: rowId(),
    uuid: uuid(),
    documentId: integer('document_id')
      .notNull()
      .references(() => document.id),
    codeId: integer('code_id')
      .notNull()
      .references(() => code.id),
    coderId: integer('coder_id')
      .notNull()
      .references(() => coder.id),
    startCodePoint: integer('start_code_point').notNull(),
    endCodePoint: integer('end_code_point').notNull(),
    /** 1–5. */
    weight: integer('weight'),
    direction: text('direction', { enum: ['positive', 'negative', 'mixed'] }),
    /** Why a person must look at it again: its words changed when the text was edited. Null when there is nothing to look at. */
    review: text('review', { enum: ['text-edited'] }),
  },
  (table) => [
    uniqueIndex('coding_same').on(
      table.documentId,
      table.codeId,
      table.coderId,
      table.startCodePoint,
      table.endCodePoint,
    ),
    index('coding_document_start').on(table.documentId, table.startCodePoint),
    index('coding_code').on(table.codeId),
    index('coding_coder').on(table.coderId),
    check('coding_span', sql`${table.startCodePoint} >= 0 and ${table.endCodePoint} > ${table.startCodePoint}`),
    check('coding_weight', sql`${table.weight} is null or ${table.weight} between 1 and 5`),
    check(
      'coding_direction',
      sql`${table.direction} is null or ${table.direction} in ('positive', 'negative', 'mixed')`,
    ),
  ],
)
