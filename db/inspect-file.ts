import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { schemaVersion } from './migrate.ts'
import { UserError } from './user-error.ts'

/** `THRL`: what `PRAGMA application_id` says of our files. */
export const applicationId = 0x54_48_52_4c

const magic = 'SQLite format 3\0'
const userVersionAt = 60
const applicationIdAt = 68

/**
 * Looks at a file's first bytes before SQLite touches it: SQLite would open an empty file as an empty database and
 * would write into a newer one.
 *
 * @throws UserError in plain words when it is not a project that this application can open.
 */
export function inspectFile(path: string): void {
  const name = basename(path)
  if (!existsSync(path)) {
    throw new UserError('file-missing', `${name} is not there any more. It may have been moved, renamed or deleted.`)
  }
  const header = readHeader(path)
  if (header === null || header.toString('latin1', 0, magic.length) !== magic) {
    throw new UserError('not-a-project', `${name} is not a Throughline study. Nothing was changed in it.`)
  }
  if (header.readUInt32BE(applicationIdAt) !== applicationId) {
    throw new UserError('not-a-project', `${name} is a database of another program, not a Throughline study.`)
  }
  refuseNewer(header.readInt32BE(userVersionAt), path)
}

/** @throws UserError `newer-project`: an older application must not write into it. */
export function refuseNewer(version: number, path: string): void {
  if (version >= 0 && version <= schemaVersion) return
  throw new UserError(
    'newer-project',
    `${basename(path)} was made by a newer Throughline. Update Throughline to open it; nothing was changed in it.`,
  )
}

function readHeader(path: string): Buffer | null {
  if (!statSync(path).isFile()) return null
  const file = openSync(path, 'r')
  try {
    const header = Buffer.alloc(100)
    return readSync(file, header, 0, 100, 0) === 100 ? header : null
  } finally {
    closeSync(file)
  }
}
