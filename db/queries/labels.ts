import type { CodeId, CodingId, MemoId } from '#core/contract/ids.ts'
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
