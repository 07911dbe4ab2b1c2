import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { backUp } from './backup.ts'
import type { Project } from './connection.ts'
import { applicationId, inspectFile } from './inspect-file.ts'
import { migrate, schemaVersion } from './migrate.ts'
import { lockProject, type ProjectLock } from './project-lock.ts'
import * as schema from './schema/index.ts'
import { expectedTriggers } from './triggers.ts'
import { UserError } from './user-error.ts'

// Every access to a project file goes through here, so that an encrypted format can come.

/** Makes a new, empty project file. @throws UserError `exists` when there is a file of that name. */
export function createProject(path: string): Project {
  if (existsSync(path)) throw new UserError('exists', `${basename(path)} is already there. Choose another name.`)
  return guarded(path, () => {
    const lock = lockProject(path)
    const sql = new Database(path)
    sql.pragma(`application_id = ${applicationId}`)
    prepare(sql)
    migrate(sql)
    return toProject(path, sql, false, lock)
  })
}

/**
 * Opens a project for reading and writing, migrating it first where it is older (a backup is made before).
 *
 * @throws UserError with what happened and what to do; the file is then unchanged.
 */
export function openProject(path: string): Project {
  const { version } = inspectFile(path)
  const lock = lockProject(path)
  try {
    return guarded(path, () => {
      const sql = new Database(path, { fileMustExist: true })
      prepare(sql)
      if (version < schemaVersion) {
        backUp(sql, path, new Date())
        migrate(sql)
      }
      refuseForeignSchema(sql, path)
      return toProject(path, sql, false, lock)
    })
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Opens a project for reading beside whoever has it open. Older files are refused: reading must not migrate. */
export function openProjectReadOnly(path: string): Project {
  const { version } = inspectFile(path)
  if (version < schemaVersion) {
    throw new UserError(
      'read-only',
      `${basename(path)} is of an older Throughline and must be opened for writing once.`,
    )
  }
  return guarded(path, () => {
    const sql = new Database(path, { readonly: true, fileMustExist: true })
    harden(sql)
    refuseForeignSchema(sql, path)
    return toProject(path, sql, true, null)
  })
}

/** An empty project in memory, with the real schema: for tests and for trying an import. */
export function openInMemory(): Project {
  const sql = new Database(':memory:')
  prepare(sql)
  migrate(sql)
  return toProject(':memory:', sql, false, null)
}

function prepare(sql: Database.Database): void {
  harden(sql)
  sql.pragma('journal_mode = WAL')
  // Acknowledged work survives a power cut: WAL's default may lose the last commits.
  sql.pragma('synchronous = FULL')
  // Deleted names do not linger in free pages.
  sql.pragma('secure_delete = ON')
}

function harden(sql: Database.Database): void {
  sql.pragma('foreign_keys = ON')
  sql.pragma('trusted_schema = OFF')
  sql.pragma('cell_size_check = ON')
}

/** A file from elsewhere must not bring code along: only our own triggers, and no views. */
function refuseForeignSchema(sql: Database.Database, path: string): void {
  const expected = expectedTriggers(sql)
  const found = sql
    .prepare<[], { type: string; name: string; sql: string }>(
      "select type, name, sql from sqlite_schema where type in ('trigger', 'view')",
    )
    .all()
  const foreign = found.find((object) => object.type === 'view' || !sameSql(expected.get(object.name), object.sql))
  const missing = found.length < expected.size
  if (!foreign && !missing) return
  sql.close()
  throw new UserError(
    'damaged-project',
    `${basename(path)} has ${foreign ? `a ${foreign.type} that Throughline did not make (${foreign.name})` : 'lost parts of its journal'}. Open a backup of it instead.`,
  )
}

/** SQLite keeps a trigger's text but writes the keywords before its name its own way. */
function sameSql(expected: string | undefined, found: string): boolean {
  return expected?.toLowerCase() === found.toLowerCase()
}

function toProject(path: string, sql: Database.Database, readOnly: boolean, lock: ProjectLock | null): Project {
  return {
    path,
    readOnly,
    sql,
    orm: drizzle(sql, { schema }),
    close: () => {
      if (!readOnly && sql.open) sql.pragma('wal_checkpoint(TRUNCATE)')
      sql.close()
      lock?.release()
    },
  }
}

/** Turns SQLite's own words into sentences a person can act on. */
function guarded<T>(path: string, open: () => T): T {
  try {
    return open()
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error
    throw new UserError(...sentenceFor(error.code, path))
  }
}

function sentenceFor(code: string, path: string): [UserError['reason'], string] {
  const name = basename(path)
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) {
    const size = existsSync(path) ? statSync(path).size : 0
    return [
      'damaged-project',
      `${name} is damaged (${size} bytes) and was not opened. Open a backup of it: they are beside it in “${name} backups”.`,
    ]
  }
  if (code.startsWith('SQLITE_READONLY') || code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_PERM')) {
    return ['read-only', `${name} cannot be written here. Open it read-only, or copy it to a folder you may write to.`]
  }
  if (code.startsWith('SQLITE_FULL') || code.startsWith('SQLITE_IOERR')) {
    return ['disk-full', `The disk of ${name} is full or cannot be reached. Nothing was lost: make room and try again.`]
  }
  return ['open-elsewhere', `${name} is in use by another program. Close it there and try again.`]
}
