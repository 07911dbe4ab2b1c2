import { sql } from 'drizzle-orm'
import { check, index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { cases } from './case.ts'
import { rowId, uuid } from './columns.ts'
import { item } from './instrument.ts'
import { sourceFile } from './source-file.ts'
import { wave } from './study.ts'

/** An immutable text of one case in one wave. Offsets into it are Unicode code points. */
export const document = sqliteTable(
  'document',
  {
    id: rowId(),
    uuid: uuid(),
    name: text('name').notNull().unique(),
    kind: text('kind', { enum: ['transcript', 'open-answer', 'field-note'] }).notNull(),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id),
    waveId: integer('wave_id')
      .notNull()
      .references(() => wave.id),
    itemId: integer('item_id').references(() => item.id),
    text: text('text').notNull(),
    /** Lower-case hex of the text's UTF-8 bytes: `check` finds a flipped bit that SQLite cannot see. */
    textSha256: text('text_sha256').notNull(),
    language: text('language', { enum: ['he', 'ar', 'en'] }).notNull(),
    words: integer('words').notNull(),
    codePoints: integer('code_points').notNull(),
    sourceFileId: integer('source_file_id').references(() => sourceFile.id),
    sourceSha256: text('source_sha256').notNull(),
  },
  (table) => [
    index('document_case_wave').on(table.caseId, table.waveId),
    check('document_kind', sql`${table.kind} in ('transcript', 'open-answer', 'field-note')`),
  ],
)

/** One speaker's stretch of a transcript: what was said, without label and time stamp. */
export const turn = sqliteTable(
  'turn',
  {
    id: rowId(),
    documentId: integer('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    speaker: text('speaker').notNull(),
    role: text('role', { enum: ['interviewer', 'principal', 'other'] }).notNull(),
    startCodePoint: integer('start_code_point').notNull(),
    endCodePoint: integer('end_code_point').notNull(),
    timeStampSeconds: real('time_stamp_seconds'),
  },
  (table) => [
    uniqueIndex('turn_start').on(table.documentId, table.startCodePoint),
    check('turn_span', sql`${table.startCodePoint} >= 0 and ${table.endCodePoint} >= ${table.startCodePoint}`),
  ],
)
