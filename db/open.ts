import { existsSync, realpathSync, rmSync } from 'node:fs'
import { basename } from 'node:path'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { backUp } from './backup.ts'
import { connectToRead } from './connect-to-read.ts'
import type { Project } from './connection.ts'
import { applicationId, inspectFile, refuseNewer } from './inspect-file.ts'
import { migrate, schemaVersion } from './migrate.ts'
import { guarded } from './open-sentences.ts'
import { lockProject, type ProjectLock } from './project-lock.ts'
import { refuseForeignCode, refuseForeignSchema } from './refuse-foreign-schema.ts'
import * as schema from './schema/index.ts'
import { openSqlite } from './sqlite.ts'
import { UserError } from './user-error.ts'

// Every access to a project file goes through here, so that an encrypted format can come.

/** Makes a new, empty project file. @throws UserError `exists` when there is a file of that name. */
export function createProject(path: string): Project {
  refuseExisting(path)
  return withLock(path, (lock) => {
    // Somebody else may have made it between the look and the lock.
    refuseExisting(path)
    try {
      return withConnection(path, {}, (sql) => {
        sql.pragma(`application_id = ${applicationId}`)
        prepare(sql)
        migrate(sql)
        return toProject(path, sql, lock)
      })
    } catch (error) {
      for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true })
      throw error
    }
  })
}

/**
 * Opens a project for reading and writing, migrating it first where it is older (a backup is made before).
 *
 * @throws UserError with what happened and what to do; the file is then unchanged.
 */
export function openProject(path: string): Project {
  guarded(path, () => inspectFile(path))
  // Through a link or not, it is one project: its lock is beside the file itself.
  return withLock(realpathSync(path), (lock) =>
    withConnection(path, { fileMustExist: true }, (sql) => {
      harden(sql)
      if (versionOf(sql, path) < schemaVersion) {
        refuseForeignCode(sql, path)
        backUp(sql, path, new Date())
        prepare(sql)
        migrate(sql)
      }
      refuseForeignSchema(sql, path)
      prepare(sql)
      return toProject(path, sql, lock)
    }),
  )
}

/**
 * Opens a project for reading, beside whoever has it open and also where nothing may be written. Older files are refused:
 * reading must not migrate.
 */
export function openProjectReadOnly(path: string): Project {
  return guarded(path, () => {
    inspectFile(path)
    const { sql, close } = connectToRead(path)
    try {
      harden(sql)
      if (versionOf(sql, path) < schemaVersion) {
        throw new UserError(
          'read-only',
          `${basename(path)} is of an older Throughline and must be opened for writing once.`,
        )
      }
      refuseForeignSchema(sql, path)
      return { path, readOnly: true, sql, orm: drizzle(sql, { schema }), close }
    } catch (error) {
      close()
      throw error
    }
  })
}

/** An empty project in memory, with the real schema: for tests and for trying an import. */
export function openInMemory(): Project {
  const sql = openSqlite(':memory:')
  prepare(sql)
  migrate(sql)
  return toProject(':memory:', sql, null)
}

function refuseExisting(path: string): void {
  if (existsSync(path)) throw new UserError('exists', `${basename(path)} is already there. Choose another name.`)
}

function withLock(path: string, open: (lock: ProjectLock) => Project): Project {
  return guarded(path, () => {
    const lock = lockProject(path)
    try {
      return open(lock)
    } catch (error) {
      lock.release()
      throw error
    }
  })
}

function withConnection(path: string, options: Database.Options, use: (sql: Database.Database) => Project): Project {
  const sql = openSqlite(path, options)
  try {
    return use(sql)
  } catch (error) {
    sql.close()
    throw error
  }
}

/** As SQLite sees it: the newest value may still be in the journal beside the file. */
function versionOf(sql: Database.Database, path: string): number {
  const version = sql.pragma('user_version', { simple: true }) as number
  refuseNewer(version, path)
  return version
}

function prepare(sql: Database.Database): void {
  harden(sql)
  sql.pragma('journal_mode = WAL')
  // Acknowledged work survives a power cut: WAL's default may lose the last commits.
  sql.pragma('synchronous = FULL')
  // Nothing of a study goes into temporary files; and a long command, whose statements would be journalled there, takes half the time.
  sql.pragma('temp_store = MEMORY')
  // Deleted names do not linger in free pages.
  sql.pragma('secure_delete = ON')
}

function harden(sql: Database.Database): void {
  sql.pragma('foreign_keys = ON')
  sql.pragma('trusted_schema = OFF')
  sql.pragma('cell_size_check = ON')
}

function toProject(path: string, sql: Database.Database, lock: ProjectLock | null): Project {
  const close = () => {
    try {
      if (sql.open) sql.pragma('wal_checkpoint(TRUNCATE)')
    } finally {
      sql.close()
      lock?.release()
    }
  }
  return { path, readOnly: false, sql, orm: drizzle(sql, { schema }), close }
}
