import { integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { cases } from './case.ts'
import { rowId } from './columns.ts'
import { instrument } from './instrument.ts'
import { wave } from './study.ts'

/** One case's questionnaire of one wave as a whole: when it was handed in, where the platform says so. */
export const answerSheet = sqliteTable(
  'answer_sheet',
  {
    id: rowId(),
    caseId: integer('case_id')
      .notNull()
      .references(() => cases.id, { onDelete: 'cascade' }),
    waveId: integer('wave_id')
      .notNull()
      .references(() => wave.id),
    instrumentId: integer('instrument_id')
      .notNull()
      .references(() => instrument.id, { onDelete: 'cascade' }),
    /** `YYYY-MM-DD`, as the platform's clock has it. */
    answeredOn: text('answered_on').notNull(),
  },
  (table) => [uniqueIndex('answer_sheet_one').on(table.caseId, table.waveId, table.instrumentId)],
)
