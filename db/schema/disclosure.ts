import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { coder } from './coder.ts'
import { coding } from './coding.ts'
import { rowId, uuid } from './columns.ts'
import { document } from './document.ts'

/** Whether a quote may be printed, and who said so. It holds for the words that were looked at, not for later ones. */
export const quoteDecision = sqliteTable(
  'quote_decision',
  {
    id: rowId(),
    codingId: integer('coding_id')
      .notNull()
      .unique()
      .references(() => coding.id, { onDelete: 'cascade' }),
    decision: text('decision', { enum: ['approved', 'refused'] }).notNull(),
    /** Lower-case hex of the words as they would be printed, redactions and all. */
    textSha256: text('text_sha256').notNull(),
    coderId: integer('coder_id').references(() => coder.id),
    /** ISO 8601, UTC. */
    at: text('at').notNull(),
  },
  (table) => [check('quote_decision_decision', sql`${table.decision} in ('approved', 'refused')`)],
)

/** A stretch of a text that is printed as a mark instead of its words. */
export const redaction = sqliteTable(
  'redaction',
  {
    id: rowId(),
    uuid: uuid(),
    documentId: integer('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    startCodePoint: integer('start_code_point').notNull(),
    endCodePoint: integer('end_code_point').notNull(),
    /** What is printed in its place, e.g. `a neighbouring town`; empty: only the mark. */
    instead: text('instead').notNull(),
    coderId: integer('coder_id').references(() => coder.id),
  },
  (table) => [
    index('redaction_document').on(table.documentId),
    check('redaction_span', sql`${table.startCodePoint} >= 0 and ${table.endCodePoint} > ${table.startCodePoint}`),
  ],
)

/** What is to become of a term that could tell who someone is, wherever it stands in what leaves. */
export const termDecision = sqliteTable(
  'term_decision',
  {
    id: rowId(),
    uuid: uuid(),
    /** As it was found. */
    term: text('term').notNull(),
    decision: text('decision', { enum: ['mask', 'keep'] }).notNull(),
    /** Why it may stay; empty where it is masked. */
    reason: text('reason').notNull(),
    coderId: integer('coder_id').references(() => coder.id),
    /** ISO 8601, UTC. */
    at: text('at').notNull(),
  },
  (table) => [
    uniqueIndex('term_decision_term').on(table.term),
    check('term_decision_decision', sql`${table.decision} in ('mask', 'keep')`),
  ],
)
