import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
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
    syncFolder(dirname(path))
  } catch (error) {
    rmSync(partial, { force: true })
    throw sentenceFor(error, path)
  }
}

/** The rename itself is on disk only once its folder is. Windows has no such call and needs none. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function sentenceFor(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC')
    return new UserError('disk-full', `There is no room to write ${path}. Make room and try again.`)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'EBUSY') {
    return new UserError(
      'read-only',
      `${path} cannot be written: it is open in another program, or the folder is not yours to write.`,
    )
  }
  return error
}
