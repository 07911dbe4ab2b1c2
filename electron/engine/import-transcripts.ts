import type { HistoryLabel } from '#core/contract/study.ts'
import type { ImportNotice } from '#core/importing/imported-study.ts'
import { type PlacedTranscript, type Placement, placeTranscripts } from '#core/importing/place-transcripts.ts'
import type { TranscriptFile } from '#core/importing/read-transcripts.ts'
import type { Progress } from '#core/types/progress.ts'
import type { Project } from '#db/connection.ts'
import { type CommandInfo, runCommandInSteps } from '#db/history.ts'
import { transcriptContext, transcriptsBySource } from '#db/queries/importing-transcripts.ts'
import {
  addTranscriptsAsTheyCome,
  type ComingTranscripts,
  type NewTranscript,
  STEPS_EACH,
} from '#db/queries/write-transcripts.ts'
import { UserError } from '#db/user-error.ts'
import { type ReadInWorkersOptions, readInWorkers } from './read-in-workers.ts'
import { listSources, type TranscriptSource } from './transcript-sources.ts'

export type ImportTranscriptsOptions = Omit<ReadInWorkersOptions, 'forReview' | 'onFile'> & {
  readonly by: Pick<CommandInfo, 'coder' | 'at'>
  /** By the path under which `listSources` gives the file; without one, case and wave are read from names and texts. */
  readonly placements?: ReadonlyMap<string, Placement>
  /** The wave of all that `placements` does not name. */
  readonly wave?: string | null
}

export type TranscriptsImported = { readonly documents: number; readonly notices: readonly ImportNotice[] }

/**
 * Brings files and whole folders of transcripts into a project without asking anybody: read in worker threads, placed, and written
 * as one command. All or nothing.
 *
 * @throws UserError `import-problems` with every problem of every file, those whose case or wave is not sure among them
 */
export async function importTranscripts(
  project: Project,
  chosen: readonly string[],
  options: ImportTranscriptsOptions,
): Promise<TranscriptsImported> {
  const { sources } = await listSources(chosen)
  return importSources(project, sources, options)
}

/** `importTranscripts` of files that have been listed. */
export async function importSources(
  project: Project,
  sources: readonly TranscriptSource[],
  options: ImportTranscriptsOptions,
): Promise<TranscriptsImported> {
  if (sources.length === 0)
    throw new UserError(
      'file-missing',
      'There is no file among what was given. Name the transcripts, or a folder that holds them.',
    )
  let adding: ComingTranscripts | null = null
  let transcripts: readonly PlacedTranscript[] = []
  let notices: readonly ImportNotice[] = []
  await runCommandInSteps(
    project,
    // While some are read, those that have been are indexed.
    async (writer) => {
      const coming = addTranscriptsAsTheyCome(writer)
      const onFile = ({ texts }: TranscriptFile): void => texts.forEach(coming.index)
      const files = await readInWorkers(sources, { ...options, onFile })
      transcripts = placeAll(project, files, options)
      notices = files.flatMap((file) => file.notices)
      adding = coming
      return { ...options.by, ...importedAs(transcripts) }
    },
    {
      steps: () => adding?.add(transcripts) ?? [],
      signal: options.signal,
      onSteps: (done) => options.onProgress?.({ stage: 'writing', done, total: transcripts.length, detail: null }),
    },
  )
  return { documents: transcripts.length, notices }
}

/** Each text in its place. @throws UserError `import-problems` */
function placeAll(
  project: Project,
  files: readonly TranscriptFile[],
  options: ImportTranscriptsOptions,
): readonly PlacedTranscript[] {
  const { transcripts, problems } = placeTranscripts(files, {
    ...transcriptContext(project),
    bySource: transcriptsBySource(project),
    placements: options.placements ?? new Map(),
    wave: options.wave ?? null,
  })
  if (problems.length === 0) return transcripts
  const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`
  throw new UserError('import-problems', `The transcripts have ${count}. Nothing was changed.`, problems)
}

/** How far writing is: in texts, each of which takes several steps. */
export function writingProgress(steps: number, total: number): Progress {
  return { stage: 'writing', done: Math.floor(steps / STEPS_EACH), total, detail: null }
}

/** What the history says of an import: the text's name, or how many texts. */
export function importedAs(transcripts: readonly NewTranscript[]): HistoryLabel {
  const detail = transcripts.length === 1 ? (transcripts[0]?.name ?? null) : String(transcripts.length)
  return { kind: 'importing.importTranscripts', detail }
}
