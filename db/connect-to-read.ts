import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openSqlite } from './sqlite.ts'

export type ReadConnection = { readonly sql: Database.Database; readonly close: () => void }

/** A connection that reads beside whoever writes. It leaves nothing behind that was not there before. */
export function connectToRead(path: string): ReadConnection {
  const journal = `${path}-wal`
  const wasThere = existsSync(journal)
  const tidy = () => {
    if (!wasThere && statSync(journal, { throwIfNoEntry: false })?.size === 0) removeJournal(path)
  }
  const sql = openSqlite(path, { readonly: true, fileMustExist: true })
  const close = () => {
    sql.close()
    tidy()
  }
  try {
    sql.pragma('schema_version')
    return { sql, close }
  } catch (error) {
    close()
    const noJournal = error instanceof Database.SqliteError && /^SQLITE_(CANTOPEN|READONLY)/.test(error.code)
    if (!noJournal) throw error
    const copy = readIntoMemory(path)
    return { sql: copy, close: () => copy.close() }
  }
}

/** One who may write and is the last to leave takes the empty journal along: SQLite knows whether anybody else is there. */
function removeJournal(path: string): void {
  try {
    const last = openSqlite(path, { fileMustExist: true, timeout: 0 })
    try {
      last.pragma('schema_version')
    } finally {
      last.close()
    }
  } catch {
    // In use, not ours to write, or damaged: an empty journal beside the file does no harm.
  }
}

const writeVersionAt = 18
const readVersionAt = 19

/** For files beside which SQLite can keep no journal: on a read-only medium, in a folder of somebody else's. */
function readIntoMemory(path: string): Database.Database {
  const bytes = existsSync(`${path}-wal`) ? withItsJournal(path) : readFileSync(path)
  // Memory has no place for a WAL: the copy is told that it has none.
  bytes[writeVersionAt] = 1
  bytes[readVersionAt] = 1
  return openSqlite(bytes, { readonly: true })
}

/** Acknowledged work may still be in the journal: it is joined in a private folder that is gone a moment later. */
function withItsJournal(path: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
  try {
    const copy = join(folder, 'copy')
    copyFileSync(path, copy)
    copyFileSync(`${path}-wal`, `${copy}-wal`)
    const joined = openSqlite(copy)
    try {
      return joined.serialize()
    } finally {
      joined.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
