import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'

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
      try {
        const home = await realpath(folder)
        const file = await realpath(join(folder, path))
        if (!file.startsWith(home + sep) || !(await stat(file)).isFile()) return null
        return new Uint8Array(await readFile(file))
      } catch {
        // Not there or not readable: the importer says so with the place that names the file.
        return null
      }
    },
    list: () => listBelow(folder),
  }
}

async function listBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = []
  const folders = [folder]
  for (let current = folders.pop(); current !== undefined && found.length < mostFiles; current = folders.pop()) {
    for (const entry of await readdir(current, { withFileTypes: true })) {
      const path = join(current, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isFile()) found.push(relative(folder, path).split(sep).join('/'))
    }
  }
  return found.sort()
}
