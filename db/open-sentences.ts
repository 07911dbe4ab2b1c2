import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import Database from 'better-sqlite3'
import { UserError } from './user-error.ts'

/** Does something with a file, and turns what SQLite and the system say into sentences a person can act on. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw sentenceFor(error, path)
  }
}

function sentenceFor(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  if (error instanceof Database.SqliteError) return sqliteSentence(code, path) ?? error
  // better-sqlite3 gives this one no code.
  if (error instanceof TypeError && error.message.includes('directory does not exist')) return noFolder(path)
  if (code === 'ENOENT' || code === 'ENOTDIR') return noFolder(path)
  if (['EACCES', 'EPERM', 'EROFS', 'EBUSY'].includes(code)) return notYours(path)
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EIO') return noRoom(path)
  return error
}

function sqliteSentence(code: string, path: string): UserError | null {
  const name = basename(path)
  if (/^SQLITE_(CORRUPT|NOTADB|ERROR|SCHEMA|MISMATCH|TOOBIG)/.test(code)) return damaged(path)
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(code)) return notYours(path)
  if (/^SQLITE_(FULL|IOERR)/.test(code)) return noRoom(path)
  if (/^SQLITE_(BUSY|LOCKED|PROTOCOL)/.test(code)) {
    return new UserError('open-elsewhere', `${name} is in use by another program. Close it there and try again.`)
  }
  return null
}

function damaged(path: string): UserError {
  const name = basename(path)
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  return new UserError(
    'damaged-project',
    `${name} is damaged (${size} bytes) and was not opened. Open a backup of it: they are beside it in “${name} backups”.`,
  )
}

function notYours(path: string): UserError {
  const name = basename(path)
  const sentence = existsSync(path)
    ? `${name} cannot be written here. Open it read-only, or choose a folder you may write to.`
    : `${name} cannot be made here, since the folder is not yours to write. Choose another folder.`
  return new UserError('read-only', sentence)
}

function noRoom(path: string): UserError {
  return new UserError(
    'disk-full',
    `The disk of ${basename(path)} is full or cannot be reached. Nothing was lost: make room and try again.`,
  )
}

function noFolder(path: string): UserError {
  return new UserError(
    'file-missing',
    `${basename(path)} cannot be there: its folder does not exist. Make the folder first.`,
  )
}
