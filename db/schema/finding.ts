import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { coding } from './coding.ts'
import { position, rowId, uuid } from './columns.ts'

/** An evaluator's sentence in the report. */
export const finding = sqliteTable('finding', {
  id: rowId(),
  uuid: uuid(),
  text: text('text').notNull(),
  position: position(),
})

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
