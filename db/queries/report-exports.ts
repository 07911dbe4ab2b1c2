import type { SeenFigures } from '#core/types/report-plan.ts'
import type { Reader } from '../connection.ts'

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
