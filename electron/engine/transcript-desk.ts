import { randomUUID } from 'node:crypto'
import type { ReadText } from '#core/importing/prepare-text.ts'
import type { TranscriptFile, WantedFile } from '#core/importing/read-transcripts.ts'
import type { Progress } from '#core/types/progress.ts'
import type { Project } from '#db/connection.ts'
import { transcriptTexts } from '#db/queries/importing-transcripts.ts'
import { UserError } from '#db/user-error.ts'
import type { EngineSession } from './engine-session.ts'
import { readInWorkers } from './read-in-workers.ts'
import { runJob } from './run-job.ts'
import { listSources, type TranscriptSource } from './transcript-sources.ts'

/** A text on the desk, under the name that the window knows it by. */
export type DeskText = { readonly id: string; readonly file: TranscriptFile; readonly text: ReadText }

export type DuplicatePairs = Awaited<ReturnType<typeof findPairs>>

/** Transcripts that were read and wait for the user's corrections: the texts stay here, the window has what it shows of them. */
export type TranscriptDesk = {
  readonly id: string
  readonly project: Project
  readonly sources: readonly TranscriptSource[]
  readonly leftOver: readonly string[]
  readonly choices: ReadonlyMap<string, Omit<WantedFile, 'path'>>
  readonly files: readonly TranscriptFile[]
  readonly pairs: DuplicatePairs
}

type Options = { readonly signal: AbortSignal; readonly onProgress: (progress: Progress) => void }

/** One at a time: its texts are many megabytes. */
const desks = new WeakMap<EngineSession, TranscriptDesk>()

/** Reads what was chosen and lays it on the desk, in place of what lay there. */
export async function layOut(
  session: EngineSession,
  chosen: readonly string[],
  options: Options,
): Promise<TranscriptDesk> {
  const { project, places } = session
  desks.delete(session)
  const { sources, leftOut } = await listSources(chosen)
  const files = await readInWorkers(sources, { ...places, ...options, forReview: true })
  const pairs = await findPairs(project, files, { ...places, ...options })
  const desk = { id: randomUUID(), project, sources, leftOver: leftOut, choices: new Map(), files, pairs }
  desks.set(session, desk)
  return desk
}

/** Reads one file again, as the user says. */
export async function readAgain(
  session: EngineSession,
  plan: string,
  wanted: WantedFile,
  options: Options,
): Promise<TranscriptDesk> {
  const desk = deskOf(session, plan)
  const { path, ...choice } = wanted
  const sources = desk.sources.filter((source) => source.path === path)
  const choices = new Map([...desk.choices, [path, choice]])
  const [file] = await readInWorkers(sources, { ...session.places, ...options, forReview: true, choices })
  const files = desk.files.map((one) => (file && one.path === path ? file : one))
  const pairs = await findPairs(desk.project, files, { ...session.places, ...options })
  const next = { ...desk, choices, files, pairs }
  desks.set(session, next)
  return next
}

/** @throws UserError `not-found` when it was put away, or another study is open */
export function deskOf(session: EngineSession, plan: string): TranscriptDesk {
  const desk = desks.get(session)
  if (desk?.id === plan && desk.project === session.project) return desk
  throw new UserError('not-found', 'These transcripts are not at hand any more. Choose the files again.')
}

export function putAway(session: EngineSession, plan: string): void {
  if (desks.get(session)?.id === plan) desks.delete(session)
}

/** The texts of the desk, in the order of the files and their rows. */
export function textsOf({ files }: Pick<TranscriptDesk, 'files'>): readonly DeskText[] {
  return files.flatMap((file) => file.texts.map((text) => ({ id: idOf(file.path, text.sourceRow), file, text })))
}

function idOf(path: string, sourceRow: number | null): string {
  return sourceRow === null ? path : `${path}#${sourceRow}`
}

/** Texts of the study are `study:` and their name. */
export const OF_STUDY = 'study:'

async function findPairs(
  project: Project,
  files: readonly TranscriptFile[],
  options: Options & { readonly workerUrl: URL },
) {
  const known = transcriptTexts(project).map(({ id, text }) => ({ id: `${OF_STUDY}${id}`, text }))
  const read = textsOf({ files }).flatMap(({ id, text }) => (text.print ? [{ id, print: text.print }] : []))
  return runJob('findDuplicates', { known, read }, options)
}
