import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { coding } from './coding.ts'
import { position, rowId, uuid } from './columns.ts'

/** An evaluator's finding: a sentence in one or more languages, how sure it is, and what it rests on. */
export const finding = sqliteTable('finding', {
  id: rowId(),
  uuid: uuid(),
  /** The indicator it speaks to, by its key; null when it speaks to none. */
  indicator: text('indicator'),
  confidence: text('confidence', { enum: ['high', 'moderate', 'low'] }),
  position: position(),
})

/** The finding's sentence in a language, with live figures as `{{…}}`. */
export const findingText = sqliteTable(
  'finding_text',
  {
    id: rowId(),
    findingId: integer('finding_id')
      .notNull()
      .references(() => finding.id, { onDelete: 'cascade' }),
    language: text('language', { enum: ['en', 'he', 'ar'] }).notNull(),
    text: text('text').notNull(),
    /** JSON: each `{{…}}` of the text to what it printed when the sentence was last written or confirmed. */
    seen: text('seen').notNull(),
  },
  (table) => [
    uniqueIndex('finding_text_language').on(table.findingId, table.language),
    check('finding_text_language', sql`${table.language} in ('en', 'he', 'ar')`),
  ],
)

/** What a finding rests on: a measure (`scale:confidence`) or a quote. */
export const findingEvidence = sqliteTable(
  'finding_evidence',
  {
    id: rowId(),
    findingId: integer('finding_id')
      .notNull()
      .references(() => finding.id, { onDelete: 'cascade' }),
    measure: text('measure'),
    codingId: integer('coding_id').references(() => coding.id, { onDelete: 'cascade' }),
    position: position(),
  },
  (table) => [
    index('finding_evidence_finding').on(table.findingId),
    index('finding_evidence_coding').on(table.codingId),
    check('finding_evidence_one', sql`(${table.measure} is null) <> (${table.codingId} is null)`),
  ],
)
