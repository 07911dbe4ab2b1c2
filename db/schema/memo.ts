import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { cases } from './case.ts'
import { code } from './code.ts'
import { coder } from './coder.ts'
import { coding } from './coding.ts'
import { rowId, uuid } from './columns.ts'
import { document } from './document.ts'

/** A note on one thing, or on the study when it names none. */
export const memo = sqliteTable(
  'memo',
  {
    id: rowId(),
    uuid: uuid(),
    codingId: integer('coding_id').references(() => coding.id, { onDelete: 'cascade' }),
    documentId: integer('document_id').references(() => document.id, { onDelete: 'cascade' }),
    caseId: integer('case_id').references(() => cases.id, { onDelete: 'cascade' }),
    codeId: integer('code_id').references(() => code.id, { onDelete: 'cascade' }),
    coderId: integer('coder_id').references(() => coder.id),
    text: text('text').notNull(),
  },
  (table) => [
    index('memo_coding').on(table.codingId),
    index('memo_document').on(table.documentId),
    index('memo_case').on(table.caseId),
    index('memo_code').on(table.codeId),
    check(
      'memo_one_target',
      sql`(${table.codingId} is not null) + (${table.documentId} is not null) + (${table.caseId} is not null) + (${table.codeId} is not null) <= 1`,
    ),
  ],
)
