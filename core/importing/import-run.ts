import type { Problem } from '../types/problem.ts'
import type { Progress } from '../types/progress.ts'
import type { ImportNotice } from './imported-study.ts'
import { readTable } from './read-table.ts'
import { checkRelativePath } from './safe-path.ts'
import { readStudyFile, type StudyFiles } from './study-files.ts'
import type { Table } from './table.ts'

export interface ImportOptions {
  /** Aborting it rejects with the signal's reason between two files. */
  readonly signal?: AbortSignal
  /** Told before each file: files read, files to read, the file in hand. */
  readonly onProgress?: (progress: Progress) => void
}

/** One run over a folder: reads files once, counts them, keeps what was found wrong or left out. */
export interface ImportRun {
  /** The study file, to which problems of the plan itself belong. */
  readonly planFile: string
  readonly folder: readonly string[]
  readonly problems: Problem[]
  readonly notices: ImportNotice[]
  /** Adds to how many files there are to read. */
  readonly expect: (count: number) => void
  /** Bytes of a file; null, with a problem, when it cannot be had. */
  readonly read: (path: string) => Promise<Uint8Array | null>
  /** A file as a table; null, with a problem, when it is none. */
  readonly table: (path: string) => Promise<Table | null>
  /** Keeps what a reader found and gives its rows. */
  readonly take: <T>(reading: TakenReading<T>) => readonly T[]
  /** Of a file that was read. */
  readonly sha256: (path: string) => string
}

interface TakenReading<T> {
  readonly rows: readonly T[]
  readonly problems: readonly Problem[]
  readonly notices: readonly ImportNotice[]
}

/** Starts a run; lists the folder once. */
export async function startRun(files: StudyFiles, planFile: string, options: ImportOptions): Promise<ImportRun> {
  const folder = await files.list()
  const problems: Problem[] = []
  const notices: ImportNotice[] = []
  const hashes = new Map<string, string>()
  let done = 0
  let total = 0
  const read = async (path: string): Promise<Uint8Array | null> => {
    options.signal?.throwIfAborted()
    // A path out of the folder was told with its line in study.yaml; it is never asked for.
    if (!checkRelativePath(path).ok) return null
    options.onProgress?.({ stage: 'importing', done: done++, total: Math.max(total, done), detail: path })
    const bytes = await readStudyFile(files, folder, path, problems)
    if (bytes) hashes.set(path, files.sha256(bytes))
    return bytes
  }
  const table = async (path: string): Promise<Table | null> => {
    const bytes = await read(path)
    const reading = bytes && (await readTable(path, bytes))
    problems.push(...(reading?.problems ?? []))
    notices.push(...(reading?.notices ?? []))
    return reading?.table ?? null
  }
  const take = <T>(reading: TakenReading<T>): readonly T[] => {
    problems.push(...reading.problems)
    notices.push(...reading.notices)
    return reading.rows
  }
  const expect = (count: number): void => {
    total += count
  }
  return { planFile, folder, problems, notices, expect, read, table, take, sha256: (path) => hashes.get(path) ?? '' }
}
