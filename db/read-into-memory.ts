import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'

const writeVersionAt = 18
const readVersionAt = 19

/**
 * A read-only copy of a database in memory, for files beside which SQLite can keep no journal: on a read-only medium, in
 * a folder of somebody else's.
 */
export function readIntoMemory(path: string): Database.Database {
  const bytes = existsSync(`${path}-wal`) ? withItsJournal(path) : readFileSync(path)
  // Memory has no place for a WAL: the copy is told that it has none.
  bytes[writeVersionAt] = 1
  bytes[readVersionAt] = 1
  return new Database(bytes, { readonly: true })
}

/** Acknowledged work may still be in the journal: it is joined in a private folder that is gone a moment later. */
function withItsJournal(path: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-'))
  try {
    const copy = join(folder, 'copy')
    copyFileSync(path, copy)
    copyFileSync(`${path}-wal`, `${copy}-wal`)
    const joined = new Database(copy)
    try {
      return joined.serialize()
    } finally {
      joined.close()
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
