import { mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'

const kept = 10

export function backupFolder(projectPath: string): string {
  return join(dirname(projectPath), `${basename(projectPath)} backups`)
}

/**
 * Writes a whole, checked copy beside the project and keeps the newest ten. `VACUUM INTO`, since it also leaves out what
 * was deleted.
 */
export function backUp(sql: Database.Database, projectPath: string, at: Date): string {
  const folder = backupFolder(projectPath)
  mkdirSync(folder, { recursive: true })
  const name = `${at.toISOString().replaceAll(':', '-')}.throughline`
  const path = join(folder, name)
  const partial = `${path}.part`
  rmSync(partial, { force: true })
  sql.prepare('vacuum into ?').run(partial)
  checkCopy(partial)
  renameSync(partial, path)
  for (const old of listBackups(projectPath).slice(kept)) rmSync(join(folder, old))
  return path
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
    return []
  }
}

function checkCopy(path: string): void {
  const copy = new Database(path, { readonly: true })
  try {
    const verdict = copy.pragma('integrity_check', { simple: true })
    if (verdict !== 'ok') throw new Error(`The backup is not sound: ${verdict}`)
  } finally {
    copy.close()
  }
}
