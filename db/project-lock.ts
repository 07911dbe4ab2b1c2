import { existsSync, rmSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import Database from 'better-sqlite3'
import { UserError } from './user-error.ts'

export type ProjectLock = { readonly release: () => void }

/**
 * Holds a project for writing. The lock is SQLite's own, on a small file beside the project, so the system lets go of
 * it when the holder dies, however it dies; it is never stolen from one who lives.
 *
 * @throws UserError `open-elsewhere`, naming who has it open.
 */
export function lockProject(projectPath: string): ProjectLock {
  const path = `${projectPath}-lock`
  const lock = new Database(path, { timeout: 0 })
  try {
    lock.pragma('journal_mode = DELETE')
    lock.exec('create table if not exists holder (who text) strict')
    lock.transaction(() => {
      lock.exec('delete from holder')
      lock.prepare('insert into holder values (?)').run(holderName())
    })()
    // Reserved, not exclusive: others can still read who holds it.
    lock.exec('begin immediate')
  } catch (error) {
    const who = readHolder(lock)
    lock.close()
    if (!isBusy(error)) throw error
    throw new UserError(
      'open-elsewhere',
      `This study is open elsewhere${who ? ` by ${who}` : ''}. Close it there, or open it read-only.`,
    )
  }
  return {
    release: () => {
      lock.exec('rollback')
      lock.close()
      if (existsSync(path)) rmSync(path)
    },
  }
}

function readHolder(lock: Database.Database): string | null {
  try {
    return lock.prepare<[], { who: string }>('select who from holder').get()?.who ?? null
  } catch {
    return null
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

function holderName(): string {
  return `${userInfo().username} on ${hostname()}`
}
