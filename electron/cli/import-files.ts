import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import type { ImportNotice } from '#core/importing/imported-study.ts'
import { type MappedFile, readMapping } from '#core/importing/read-mapping.ts'
import { readTable } from '#core/importing/read-table.ts'
import { problemAt } from '#core/importing/reading.ts'
import type { Problem } from '#core/types/problem.ts'
import type { Project } from '#db/connection.ts'
import { transcriptContext } from '#db/queries/importing-transcripts.ts'
import { UserError } from '#db/user-error.ts'
import { importSources } from '../engine/import-transcripts.ts'
import { listSources, type TranscriptSource } from '../engine/transcript-sources.ts'
import { importOwnTables, type TableKind } from './import-own-tables.ts'
import { importCodebook, importCodings } from './import-tables.ts'
import { progressLine } from './show-progress.ts'

export type ImportCall = {
  readonly files: readonly string[]
  readonly kind: ImportKind
  readonly wave: string | null
  readonly mapping: string | null
}

/** What is brought into a project by itself. */
export type ImportKind = TableKind | 'transcript' | 'codebook' | 'codings'

/** Brings files into a project, all or nothing. @throws UserError with every problem */
export async function importFiles(
  project: Project,
  call: ImportCall,
  tools: { readonly workerUrl: URL },
): Promise<readonly ImportNotice[]> {
  refuseMissing(call.mapping === null ? call.files : [...call.files, call.mapping])
  if (call.kind !== 'transcript') refuseFolders(call.files)
  const by = { coder: null, at: new Date() }
  if (call.kind === 'codebook') return importCodebook(project, call.files, by)
  if (call.kind === 'codings') return importCodings(project, call.files, by)
  if (call.kind !== 'transcript') return importOwnTables(project, { ...call, kind: call.kind }, by)
  const { sources } = await listSources(call.files)
  const mapped = call.mapping === null ? new Map<string, MappedFile>() : await readMap(project, call.mapping, sources)
  const progress = progressLine()
  try {
    const { notices } = await importSources(project, sources, {
      ...tools,
      by,
      wave: call.wave,
      placements: mapped,
      choices: new Map(
        [...mapped].flatMap(([path, { encoding }]) => (encoding === null ? [] : [[path, { encoding }]])),
      ),
      onProgress: progress.show,
    })
    return notices
  } finally {
    progress.clear()
  }
}

function refuseMissing(files: readonly string[]): void {
  const problems = files.flatMap((file) =>
    existsSync(file) ? [] : [problemAt(file, {}, 'There is no such file. Look whether its name is written right.')],
  )
  if (problems.length > 0) throw new UserError('file-missing', 'Some files are not there.', problems)
}

function refuseFolders(files: readonly string[]): void {
  const problems = files.flatMap((file) =>
    statSync(file).isDirectory() ? [problemAt(file, {}, 'This is a folder. Name the file in it.')] : [],
  )
  if (problems.length > 0) throw new UserError('import-problems', 'Some of these are folders.', problems)
}

/** What the mapping says, by the paths of the files; its own are from where it lies, or as they were given. */
async function readMap(
  project: Project,
  mapping: string,
  sources: readonly TranscriptSource[],
): Promise<ReadonlyMap<string, MappedFile>> {
  const file = basename(mapping)
  const { cases, waves } = transcriptContext(project)
  const known = { cases: cases.map(({ id }) => id), waves: waves.map(({ id }) => id) }
  const { table, problems: unread } = await readTable(file, new Uint8Array(readFileSync(mapping)))
  const { rows, problems } = table ? readMapping(table, known) : { rows: [], problems: [] }
  const found = rows.map((row) => ({ row, source: findSource(row.path, dirname(mapping), sources) }))
  const strays = found.flatMap(({ row, source }): Problem[] =>
    source || row.path === ''
      ? []
      : [
          problemAt(
            file,
            { row: row.row, column: 'path' },
            `'${row.path}' is none of the files that were given. Give it too, or delete the row.`,
          ),
        ],
  )
  const all = [...unread, ...problems, ...strays]
  if (all.length > 0) throw new UserError('import-problems', 'The mapping has problems. Nothing was changed.', all)
  return new Map(found.flatMap(({ row, source }) => (source ? [[source.path, row]] : [])))
}

function findSource(path: string, folder: string, sources: readonly TranscriptSource[]): TranscriptSource | undefined {
  const places = [resolve(folder, path), resolve(path)].map((place) => place.normalize('NFC'))
  return (
    sources.find(({ file }) => places.includes(file.normalize('NFC'))) ??
    sources.find((source) => source.path.normalize('NFC') === path.normalize('NFC'))
  )
}
