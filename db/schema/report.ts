import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { position, rowId, uuid } from './columns.ts'

/** How the foundation's report looks. One row at most: the row's id is 1. */
export const reportLook = sqliteTable(
  'report_look',
  {
    id: integer('id').primaryKey(),
    /** `#rrggbb`; null: the application's own. */
    accent: text('accent'),
    /** PNG or JPEG in base64, since the history keeps rows as JSON; null when there is none. */
    logo: text('logo'),
    /** DOCX in base64, whose named styles the Word report takes; null: our own styles. */
    template: text('template'),
    /** The files' own names, for showing. */
    logoName: text('logo_name'),
    templateName: text('template_name'),
  },
  (table) => [check('report_look_single', sql`${table.id} = 1`)],
)

/** A section of the report as the evaluator placed it; one without a row stands where it always does, and is shown. */
export const reportSection = sqliteTable('report_section', {
  id: rowId(),
  /** `summary`, `scales`, … */
  key: text('key').notNull().unique(),
  position: position(),
  isShown: integer('is_shown', { mode: 'boolean' }).notNull(),
})

/** The evaluator's own text in a section, before or after what is written from the data. */
export const reportText = sqliteTable(
  'report_text',
  {
    id: rowId(),
    uuid: uuid(),
    section: text('section').notNull(),
    place: text('place', { enum: ['before', 'after'] }).notNull(),
    language: text('language', { enum: ['en', 'he', 'ar'] }).notNull(),
    /** A small Markdown, with live figures and quotes as `{{…}}`. */
    text: text('text').notNull(),
    /** JSON: each `{{…}}` of the text to what it printed when the text was last written or confirmed. */
    seen: text('seen').notNull(),
  },
  (table) => [
    uniqueIndex('report_text_place').on(table.section, table.place, table.language),
    check('report_text_place', sql`${table.place} in ('before', 'after')`),
    check('report_text_language', sql`${table.language} in ('en', 'he', 'ar')`),
  ],
)

/** A report that was written: what it said, so that the next one can be compared with it figure by figure. */
export const reportExport = sqliteTable('report_export', {
  id: rowId(),
  uuid: uuid(),
  /** ISO 8601, UTC. */
  at: text('at').notNull(),
  coder: text('coder'),
  language: text('language').notNull(),
  /** JSON: the formats written. */
  formats: text('formats').notNull(),
  stateHash: text('state_hash').notNull(),
  /** JSON: each figure's token to what was printed. */
  figures: text('figures').notNull(),
  /** JSON: the alarms that stood open. */
  alarms: text('alarms').notNull(),
  /** Why it was written in spite of them; null when there were none. */
  reason: text('reason'),
})
