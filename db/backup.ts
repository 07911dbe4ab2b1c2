import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type Database from 'better-sqlite3'
import { guarded } from './open-sentences.ts'
import { openSqlite } from './sqlite.ts'
import { UserError } from './user-error.ts'

const kept = 10

export function backupFolder(projectPath: string): string {
  return join(dirname(projectPath), `${basename(projectPath)} backups`)
}

/**
 * Writes a whole, checked copy beside the project and keeps the newest ten. `VACUUM INTO`, since it also leaves out what
 * was deleted.
 *
 * @throws UserError when there is no room or no right to write it, or the project is damaged; no half of a copy is left
 */
export function backUp(sql: Database.Database, projectPath: string, at: Date): string {
  const folder = backupFolder(projectPath)
  return guarded(projectPath, () => {
    mkdirSync(folder, { recursive: true })
    // What a killed process left: the caller holds the project's lock, so nobody is writing them.
    for (const name of readdirSync(folder)) if (/\.part(-journal)?$/.test(name)) rmSync(join(folder, name))
    const path = join(folder, freeName(projectPath, at))
    writeCopy(sql, path)
    for (const old of listBackups(projectPath).slice(kept)) rmSync(join(folder, old))
    return path
  })
}

/**
 * The same, before a bulk change, unless the newest backup has all that was done: loading a folder again and again must not
 * push the older backups out.
 */
export function backUpUnlessThere(sql: Database.Database, projectPath: string, at: Date): void {
  const [newest] = listBackups(projectPath)
  const last = sql.prepare<[], { at: string | null }>('select max(at) as at from history_command').get()?.at ?? ''
  const made = newest ? timeOf(newest) : ''
  const isThere = made > last && made <= at.toISOString()
  if (!isThere) backUp(sql, projectPath, at)
}

/** When a backup was made, ISO 8601, from its file name. */
export function timeOf(backup: string): string {
  return backup.replace('.throughline', '').replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:')
}

/** File names, newest first. */
export function listBackups(projectPath: string): readonly string[] {
  try {
    const names = readdirSync(backupFolder(projectPath))
    return names
      .filter((name) => name.endsWith('.throughline'))
      .sort()
      .reverse()
  } catch {
    // There is no folder before the first backup.
    return []
  }
}

/** The time, with dashes for the colons that file systems refuse; a moment later when that one is taken. */
function freeName(projectPath: string, at: Date): string {
  const name = `${at.toISOString().replaceAll(':', '-')}.throughline`
  return listBackups(projectPath).includes(name) ? freeName(projectPath, new Date(at.getTime() + 1)) : name
}

function writeCopy(sql: Database.Database, path: string): void {
  const partial = `${path}.part`
  try {
    sql.prepare('vacuum into ?').run(partial)
    checkCopy(partial, basename(dirname(path)))
    flush(partial, 'r+')
    renameSync(partial, path)
    if (process.platform !== 'win32') flush(dirname(path), 'r')
  } catch (error) {
    for (const suffix of ['', '-journal']) rmSync(`${partial}${suffix}`, { force: true })
    throw error
  }
}

function checkCopy(path: string, folder: string): void {
  const copy = openSqlite(path, { readonly: true })
  try {
    const verdict = copy.pragma('integrity_check(1)', { simple: true })
    if (verdict === 'ok') return
    throw new UserError(
      'damaged-project',
      `The study file is damaged (${verdict}): no backup was made and nothing was changed. Open one of its older backups in “${folder}”.`,
    )
  } finally {
    copy.close()
  }
}

/** Onto the disk itself: a renamed file whose bytes are still in memory would be an empty backup after a power cut. */
function flush(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
