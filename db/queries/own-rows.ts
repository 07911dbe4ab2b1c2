import type { Reader, Writer } from '../connection.ts'
import { all } from './all.ts'
import { upsertInto } from './upsert.ts'

// Tables that were brought in on their own. No path in a study folder holds a colon (`checkRelativePath`), so their files are told from
// a folder's, also from one of the same name, by the row itself: undoing and redoing need to know nothing of it.
const MARK = 'import:'

/** SQL: the files that were brought in on their own. */
export const OWN_FILES = `(select id from source_file where path like '${MARK}%')`

type OwnTable = 'cases' | 'session' | 'outcome' | 'response' | 'document'

/** Names the files of an import; ids by the names under which its rows have them. */
export function writeOwnFiles(writer: Writer, rows: readonly { readonly sourceFile: string }[]): Map<string, number> {
  const { write } = upsertInto(writer, 'source_file', ['path'], ['path'], { uuid: false })
  const files = new Set(rows.map(({ sourceFile }) => sourceFile))
  return new Map([...files].map((file) => [file, write({ path: `${MARK}${file}` })]))
}

/** Rows whose newest word came from a file brought in on its own. */
export function ownIds(db: Reader, table: OwnTable): readonly number[] {
  return all<{ id: number }>(
    db,
    `select id from ${table} where source_file_id in ${OWN_FILES} order by ${table === 'cases' || table === 'session' ? 'position, id' : 'id'}`,
  ).map(({ id }) => id)
}

/** What a folder that is loaded again leaves in a table: its own rows, and those brought in otherwise that it does not name. */
export function withOwn(db: Reader, table: OwnTable, seen: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...seen, ...ownIds(db, table)])
}
