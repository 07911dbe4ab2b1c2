import type { Dirent } from 'node:fs'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { UserError } from '#db/user-error.ts'

/** The files of a study folder, by paths relative to it with `/`. */
export type FolderFiles = {
  readonly read: (path: string) => Promise<Uint8Array | null>
  readonly list: () => Promise<readonly string[]>
}

/** More than any study has; a folder picked by mistake (a home folder) is not walked to its end. */
const mostFiles = 20_000

/** Reads below one folder only: a link that leads out of it is not followed. */
export function openFolder(folder: string): FolderFiles {
  return {
    read: async (path) => {
      const file = await fileWithin(folder, join(folder, path))
      if (file === null) return null
      try {
        return new Uint8Array(await readFile(file))
      } catch {
        // Not readable: the importer says so with the place that names the file.
        return null
      }
    },
    list: () => listBelow(folder),
  }
}

/** The file that a path leads to, or null when it is not there, is no file, or is outside the folder. */
async function fileWithin(folder: string, path: string): Promise<string | null> {
  try {
    const home = await realpath(folder)
    const file = await realpath(path)
    const isWithin = file.startsWith(home.endsWith(sep) ? home : home + sep)
    return isWithin && (await stat(file)).isFile() ? file : null
  } catch {
    // Not there: the importer says so with the place that names the file.
    return null
  }
}

/** @throws UserError for a folder that is no study's, or whose parts cannot be listed */
async function listBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  const folders = [folder]
  for (let current = folders.pop(); current !== undefined; current = folders.pop()) {
    for (const entry of await entriesOf(current)) {
      const path = join(current, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isFile() || (entry.isSymbolicLink() && (await fileWithin(folder, path)) !== null)) {
        found.push(relative(folder, path).split(sep).join('/'))
      }
    }
    if (found.length > mostFiles) {
      throw new UserError(
        'invalid',
        `${folder} has more than ${mostFiles} files. Name the folder that holds study.yaml, and nothing but the study's files.`,
      )
    }
  }
  return found.sort()
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch {
    throw new UserError('file-missing', `${folder} cannot be listed. Look whether it is a folder that you may read.`)
  }
}
