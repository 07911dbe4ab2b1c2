import { rmSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import Database from 'better-sqlite3'
import { openSqlite } from './sqlite.ts'
import { UserError } from './user-error.ts'
import { newUuid } from './uuid.ts'

export type ProjectLock = { readonly release: () => void }

/** How often to try again when another process came or went in the very same moment. */
const attempts = 20

/**
 * Holds a project for writing. The lock is SQLite's own, on a small file beside the project, so the system lets go of
 * it when the holder dies, however it dies; it is never stolen from one who lives.
 *
 * @throws UserError `open-elsewhere`, naming who has it open.
 * @throws SqliteError when the folder cannot be written.
 */
export function lockProject(projectPath: string): ProjectLock {
  const path = `${projectPath}-lock`
  for (let attempt = 1; ; attempt += 1) {
    const lock = tryLock(path)
    if (lock) return lock
    if (attempt === attempts) throw new UserError('open-elsewhere', openElsewhere(null))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5 * attempt)
  }
}

/** Null when somebody else's coming or going crossed ours: to be tried again. */
function tryLock(path: string): ProjectLock | null {
  const mine = newUuid()
  const lock = openSqlite(path, { timeout: 0 })
  try {
    sayWhoHolds(lock, mine)
    // Reserved, not exclusive: others can still read who holds it.
    lock.exec('begin immediate')
  } catch (error) {
    const holder = readHolder(lock)
    lock.close()
    if (hasCode(error, 'SQLITE_READONLY_DBMOVED')) return null
    if (hasCode(error, 'SQLITE_NOTADB') || hasCode(error, 'SQLITE_CORRUPT')) {
      // Not a lock of ours, or what a power cut left of one: nobody can be holding it.
      rmSync(path, { force: true })
      return null
    }
    if (!hasCode(error, 'SQLITE_BUSY')) throw error
    if (holder?.token === mine) return null
    throw new UserError('open-elsewhere', openElsewhere(holder?.who ?? null))
  }
  // A holder who leaves deletes the file: what was locked may have lost its name meanwhile, and another have a new one.
  if (holderAt(path)?.token !== mine) {
    lock.close()
    return null
  }
  return { release: () => release(lock, path) }
}

function sayWhoHolds(lock: Database.Database, token: string): void {
  // No journal on disk: it goes by the file's name, and the name may pass to another file at any moment.
  lock.pragma('journal_mode = MEMORY')
  lock.transaction(() => {
    lock.exec('drop table if exists holder')
    lock.exec('create table holder (who text, token text) strict')
    lock.prepare('insert into holder values (?, ?)').run(holderName(), token)
  })()
}

/** The name goes while the lock still stands, where the system allows it (Windows does not, and refuses others' too). */
function release(lock: Database.Database, path: string): void {
  if (process.platform !== 'win32') rmSync(path, { force: true })
  lock.close()
  if (process.platform === 'win32') removeIfNobodyHasIt(path)
}

function removeIfNobodyHasIt(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Somebody opened it in the meantime: it is theirs to remove.
  }
}

type Holder = { readonly who: string; readonly token: string }

function holderAt(path: string): Holder | null {
  try {
    const reader = openSqlite(path, { readonly: true, fileMustExist: true, timeout: 0 })
    try {
      return readHolder(reader)
    } finally {
      reader.close()
    }
  } catch {
    return null
  }
}

function readHolder(lock: Database.Database): Holder | null {
  try {
    return lock.prepare<[], Holder>('select who, token from holder').get() ?? null
  } catch {
    return null
  }
}

function openElsewhere(who: string | null): string {
  return `This study is open elsewhere${who ? ` by ${who}` : ''}. Close it there, or open it read-only.`
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith(code)
}

function holderName(): string {
  return `${userName()} on ${hostname()}`
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return `user ${process.getuid?.() ?? ''}`.trim()
  }
}
