import type { SeenFigures } from '#core/types/report-plan.ts'
import type { Reader } from '../connection.ts'
import type { NewExport } from './edit-report-plan.ts'

/** A report as it was written last. */
export type LastExport = {
  readonly at: string
  readonly coder: string | null
  readonly stateHash: string
  readonly formats: readonly string[]
  readonly figures: SeenFigures
}

/** The newest export of a language; null when there is none. */
export function lastExport(db: Reader, language: string): LastExport | null {
  type Row = { at: string; coder: string | null; stateHash: string; formats: string; figures: string }
  const row = db.sql
    .prepare<[string], Row>(
      `select at, coder, state_hash as stateHash, formats, figures from report_export
       where language = ? order by id desc limit 1`,
    )
    .get(language)
  return row === undefined
    ? null
    : { ...row, formats: JSON.parse(row.formats) as string[], figures: JSON.parse(row.figures) as SeenFigures }
}

/**
 * Whether the newest report of its language said the same, in whatever format, by the same person, without a reason: then keeping it again would
 * tell nothing, and a script that writes the report daily would change the study daily.
 */
export function isSaidAlready(db: Reader, made: NewExport): boolean {
  const last = db.sql
    .prepare<[string], Record<string, string | null>>(
      `select coder, state_hash, figures, alarms, reason from report_export
       where language = ? order by id desc limit 1`,
    )
    .get(made.language)
  return (
    made.reason === null &&
    last !== undefined &&
    last.reason === null &&
    last.coder === made.coder &&
    last.state_hash === made.stateHash &&
    last.figures === JSON.stringify(made.figures) &&
    last.alarms === JSON.stringify(made.alarms)
  )
}
