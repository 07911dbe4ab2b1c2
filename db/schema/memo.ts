import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { cases } from './case.ts'
import { code } from './code.ts'
import { coder } from './coder.ts'
import { coding } from './coding.ts'
import { rowId, uuid } from './columns.ts'
import { document } from './document.ts'

/** A note on one thing, or on the study when it names none. A coding has at most one, shown with it. */
export const memo = sqliteTable(
  'memo',
  {
    id: rowId(),
    uuid: uuid(),
    codingId: integer('coding_id').references(() => coding.id, { onDelete: 'cascade' }),
    documentId: integer('document_id').references(() => document.id, { onDelete: 'cascade' }),
    caseId: integer('case_id').references(() => cases.id, { onDelete: 'cascade' }),
    codeId: integer('code_id').references(() => code.id, { onDelete: 'cascade' }),
    /** A measure by its id, `scale:confidence`; then none of the others. */
    measure: text('measure'),
    coderId: integer('coder_id').references(() => coder.id),
    title: text('title').notNull().default(''),
    text: text('text').notNull(),
    /** ISO 8601, UTC; null in memos older than this column. */
    createdAt: text('created_at'),
    updatedAt: text('updated_at'),
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

/** What a memo points to besides what it is on. */
export const memoLink = sqliteTable(
  'memo_link',
  {
    id: rowId(),
    memoId: integer('memo_id')
      .notNull()
      .references(() => memo.id, { onDelete: 'cascade' }),
    codingId: integer('coding_id').references(() => coding.id, { onDelete: 'cascade' }),
    documentId: integer('document_id').references(() => document.id, { onDelete: 'cascade' }),
    caseId: integer('case_id').references(() => cases.id, { onDelete: 'cascade' }),
    codeId: integer('code_id').references(() => code.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('memo_link_memo').on(table.memoId),
    index('memo_link_coding').on(table.codingId),
    index('memo_link_document').on(table.documentId),
    index('memo_link_case').on(table.caseId),
    index('memo_link_code').on(table.codeId),
    check(
      'memo_link_one_target',
      sql`(${table.codingId} is not null) + (${table.documentId} is not null) + (${table.caseId} is not null) + (${table.codeId} is not null) = 1`,
    ),
  ],
)
