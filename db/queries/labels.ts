import type { CodeId, CodingId, DocumentId, MemoId } from '#core/contract/ids.ts'
import type { Reader } from '../connection.ts'

/** A code's name, for the history; null when it is gone. */
export function codeName(db: Reader, id: CodeId): string | null {
  return db.sql.prepare<[string], { name: string }>('select name from code where uuid = ?').get(id)?.name ?? null
}

/** The name of a coding's code, for the history; null when it is gone. */
export function codingName(db: Reader, id: CodingId): string | null {
  const find = db.sql.prepare<[string], { name: string }>(
    'select code.name from coding join code on code.id = code_id where coding.uuid = ?',
  )
  return find.get(id)?.name ?? null
}

/** A memo's title, for the history; null when it has none or is gone. */
export function memoName(db: Reader, id: MemoId): string | null {
  return db.sql.prepare<[string], { title: string }>('select title from memo where uuid = ?').get(id)?.title || null
}

/** Whose text it is and of which wave, for the history; null when it is gone. */
export function textName(db: Reader, id: DocumentId): string | null {
  const find = db.sql.prepare<[string], { name: string }>(
    `select pseudonym || ', ' || wave.label as name from document join cases on cases.id = case_id
     join wave on wave.id = wave_id where document.uuid = ?`,
  )
  return find.get(id)?.name ?? null
}
