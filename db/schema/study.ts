import { sql } from 'drizzle-orm'
import { check, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { position, rowId, uuid } from './columns.ts'

/** One evaluation. A file holds one study: the row's id is 1. */
export const study = sqliteTable(
  'study',
  {
    id: integer('id').primaryKey(),
    uuid: uuid(),
    /** The study's own id, e.g. `grant-267`. */
    key: text('key').notNull(),
    title: text('title').notNull(),
    funder: text('funder'),
    grantNumber: text('grant_number'),
    language: text('language').notNull(),
    baselineWave: text('baseline_wave'),
    endWave: text('end_wave'),
    resamples: integer('resamples').notNull(),
    seed: integer('seed').notNull(),
    confidence: real('confidence').notNull(),
    clusterBy: text('cluster_by'),
    /** The measure that the plan names as the primary one (`scale:confidence`); null: none was named. */
    primaryMeasure: text('primary_measure'),
  },
  (table) => [
    check('study_single', sql`${table.id} = 1`),
    check('study_confidence', sql`${table.confidence} > 0 and ${table.confidence} < 1`),
  ],
)

/** A point of measurement; ordered by position. */
export const wave = sqliteTable('wave', {
  id: rowId(),
  uuid: uuid(),
  key: text('key').notNull().unique(),
  label: text('label').notNull(),
  /** `YYYY-MM-DD`. */
  date: text('date'),
  position: position(),
})
