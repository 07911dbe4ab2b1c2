import type { Reader } from '../connection.ts'

/** All rows of a query without parameters, typed by who wrote it. */
export function all<T>(db: Reader, sql: string): readonly T[] {
  return db.sql.prepare<[], T>(sql).all()
}
