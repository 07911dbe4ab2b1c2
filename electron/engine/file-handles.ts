import { randomUUID } from 'node:crypto'
import type { FileHandle } from '#core/contract/ids.ts'
import { UserError } from '#db/user-error.ts'

const paths = new Map<FileHandle, string>()
const handles = new Map<string, FileHandle>()

/** The token under which the window may name this path. The same path has the same token while the engine runs. */
export function handleFor(path: string): FileHandle {
  const known = handles.get(path)
  if (known) return known
  const handle = randomUUID() as FileHandle
  handles.set(path, handle)
  paths.set(handle, path)
  return handle
}

/** @throws UserError for a token that this engine did not give out */
export function pathOf(handle: FileHandle): string {
  const path = paths.get(handle)
  if (path === undefined) throw new UserError('file-missing', 'That file is not known here any more. Choose it again.')
  return path
}
