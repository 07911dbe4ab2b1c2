import { readFile, stat } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'
import { sayTooLarge } from '#core/importing/document-format.ts'
import { isLeftover } from '#core/importing/file-names.ts'
import { type FolderFiles, openFolder } from './folder-files.ts'

/** A file to be read: its path on this machine, and the one that is shown and kept, from what was chosen on. */
export type TranscriptSource = {
  readonly file: string
  readonly path: string
  readonly sizeBytes: number
}

/** The files of what was chosen or dropped, those of folders and their folders too; leftovers of Word and the system apart. */
export async function listSources(chosen: readonly string[]): Promise<{
  readonly sources: readonly TranscriptSource[]
  readonly leftOut: readonly string[]
}> {
  const found = (await Promise.all(chosen.map(filesOf))).flat()
  const wanted = [...new Map(found.map((one) => [one.file, one])).values()]
  const paths = shortestUnique(wanted)
  const named = wanted.map((one, i) => ({ ...one, path: paths[i] ?? one.path }))
  return {
    sources: named.filter(({ path }) => !isLeftover(path)),
    leftOut: named.flatMap(({ path }) => (isLeftover(path) ? [path] : [])),
  }
}

async function filesOf(chosen: string): Promise<readonly TranscriptSource[]> {
  const file = resolve(chosen)
  const info = await stat(file).catch(() => null)
  // What is not there any more is told when it is read.
  if (!info?.isDirectory()) return [{ file, path: basename(file), sizeBytes: info?.size ?? 0 }]
  const below = await openFolder(file).list()
  return Promise.all(
    below.map(async (path) => ({
      file: join(file, path),
      path: `${basename(file)}/${path}`,
      sizeBytes: (await stat(join(file, path)).catch(() => null))?.size ?? 0,
    })),
  )
}

/** Paths are told apart by as many of their folders as that takes. */
function shortestUnique(sources: readonly TranscriptSource[]): readonly string[] {
  let paths = sources.map(({ path }) => path)
  for (let depth = 1; new Set(paths).size < paths.length && depth < 40; depth += 1) {
    const counts = Map.groupBy(paths, (path) => path)
    paths = paths.map((path, i) => {
      const { file = path } = sources[i] ?? {}
      return (counts.get(path)?.length ?? 0) > 1 ? withOneFolderMore(file, path) : path
    })
  }
  return paths
}

function withOneFolderMore(file: string, path: string): string {
  const parts = relative('/', file).split(sep)
  return parts.slice(-path.split('/').length - 1).join('/')
}

/** Reads these files only, by the paths that are shown. */
export function openSources(sources: readonly TranscriptSource[]): FolderFiles {
  const byPath = new Map(sources.map(({ path, file }) => [path, file]))
  return {
    list: async () => [...byPath.keys()],
    read: async (path) => {
      const file = byPath.get(path)
      if (file === undefined) return null
      try {
        // It may have grown since it was listed.
        if (sayTooLarge((await stat(file)).size) !== null) return null
        return new Uint8Array(await readFile(file))
      } catch {
        // Not there or not ours to read: the importer says so, and the other files go on.
        return null
      }
    },
  }
}
