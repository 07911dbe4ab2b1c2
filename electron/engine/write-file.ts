import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { UserError } from '#db/user-error.ts'

/** Writes a file whole or not at all: under another name, flushed, then renamed. */
export function writeWholeFile(path: string, bytes: Uint8Array): void {
  const partial = `${path}.part-${process.pid}`
  try {
    const file = openSync(partial, 'w')
    try {
      writeFileSync(file, bytes)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(partial, path)
  } catch (error) {
    discard(partial)
    throw sentenceFor(error, path)
  }
  removeLeftovers(path)
  syncFolder(dirname(path))
}

function discard(partial: string): void {
  try {
    rmSync(partial, { force: true })
  } catch {
    // What stopped the writing stops this too: the reason is told by the caller.
  }
}

/** What processes that were killed while writing this file have left. */
function removeLeftovers(path: string): void {
  const prefix = `${basename(path)}.part-`
  for (const name of readdirSync(dirname(path))) {
    const writer = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    if (/^\d+$/.test(writer) && !isRunning(Number(writer))) rmSync(join(dirname(path), name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}

/** The rename itself is on disk only once its folder is. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } catch (error) {
    // Some network file systems do not flush folders: the file itself is whole and in its place.
    if (!['EINVAL', 'ENOTSUP', 'EPERM', 'EACCES'].includes(codeOf(error))) throw error
  } finally {
    closeSync(handle)
  }
}

function sentenceFor(error: unknown, path: string): unknown {
  const code = codeOf(error)
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new UserError('disk-full', `There is no room to write ${path}. Make room and try again.`)
  if (['EACCES', 'EPERM', 'EROFS', 'EBUSY'].includes(code)) {
    return new UserError(
      'read-only',
      `${path} cannot be written: it is open in another program, or the folder is not yours to write.`,
    )
  }
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new UserError('file-missing', `${path} cannot be written: its folder is not there.`)
  }
  if (code === 'EISDIR' || code === 'ENOTEMPTY') {
    return new UserError('exists', `${path} cannot be written: there is a folder of that name.`)
  }
  return error
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
