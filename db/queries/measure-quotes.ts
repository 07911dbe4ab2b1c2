import type { Quote } from '#core/contract/comparing.ts'
import type { CaseId } from '#core/contract/ids.ts'
import type { Reader } from '../connection.ts'
import { all } from './all.ts'

/** The codings of these codes (by key) with their texts, in the order of cases, waves and places. */
export function listMeasureQuotes(db: Reader, codes: ReadonlySet<string>): readonly Quote[] {
  return db.sql
    .prepare<[string], Quote>(
      `select document.uuid as documentId, cases.uuid as caseId, pseudonym, wave.key as wave, code.key as code,
              coder.name as coder, document.language, start_code_point as startCodePoint, end_code_point as endCodePoint,
              weight, direction,
              substr(document.text, start_code_point + 1, end_code_point - start_code_point) as text
       from coding join code on code.id = code_id join document on document.id = document_id
       join cases on cases.id = document.case_id join wave on wave.id = document.wave_id
       join coder on coder.id = coder_id
       where code.key in (select value from json_each(?))
       order by wave.position, cases.position, document.id, start_code_point, coding.id`,
    )
    .all(JSON.stringify([...codes]))
}

/** A case's own id to its travelling id and pseudonym. */
export function listCaseIds(db: Reader): ReadonlyMap<string, { readonly caseId: CaseId; readonly pseudonym: string }> {
  type Row = { key: string; caseId: CaseId; pseudonym: string }
  const rows = all<Row>(db, 'select key, uuid as caseId, pseudonym from cases')
  return new Map(rows.map(({ key, ...ids }) => [key, ids]))
}
