import { availableParallelism } from 'node:os'
import { sayTooLarge } from '#core/importing/document-format.ts'
import { type TranscriptFile, unreadFile, type WantedFile } from '#core/importing/read-transcripts.ts'
import type { Progress } from '#core/types/progress.ts'
import { runJob } from './run-job.ts'
import { openSources, type TranscriptSource } from './transcript-sources.ts'

export type ReadInWorkersOptions = {
  readonly workerUrl: URL
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly forReview?: boolean
  /** Given each file in the order of the files, as soon as those before it are read. */
  readonly onFile?: ((file: TranscriptFile) => void) | undefined
  /** What the user chose for files, by path. */
  readonly choices?: ReadonlyMap<string, Omit<WantedFile, 'path'>>
}

/** A worker for fewer files takes longer to start than it saves. */
const FEWEST_FILES = 8
const MOST_WORKERS = 4
/** What is read is held in memory until it is written. UTF-16 units: some five thousand long interviews. */
const MOST_TEXT = 250_000_000

/** Reads files in as many workers as the machine has room for. In the order of the files, whichever was read first. */
export async function readInWorkers(
  sources: readonly TranscriptSource[],
  options: ReadInWorkersOptions,
): Promise<readonly TranscriptFile[]> {
  const files = new Map<string, TranscriptFile>()
  const wanted: WantedFile[] = []
  for (const { path, sizeBytes } of sources) {
    const tooLarge = sayTooLarge(sizeBytes)
    if (tooLarge !== null) files.set(path, unreadFile(path, tooLarge))
    else wanted.push({ path, ...options.choices?.get(path) })
  }
  let given = 0
  const giveOn = (): void => {
    for (; ; given += 1) {
      const next = files.get(sources[given]?.path ?? '')
      if (!next) return
      options.onFile?.(next)
    }
  }
  let held = 0
  const keep = (file: TranscriptFile): void => {
    held += file.texts.reduce((sum, { text }) => sum + text.length, 0)
    files.set(file.path, held > MOST_TEXT ? { ...unreadFile(file.path, TOO_MUCH), sha256: file.sha256 } : file)
    giveOn()
  }
  giveOn()
  await runAll(deal(wanted), sources, keep, options)
  return sources.flatMap(({ path }) => files.get(path) ?? [])
}

const TOO_MUCH = `The files hold more than ${MOST_TEXT / 1_000_000} million characters together. Bring in the others first, then this one.`

/** The files dealt out, so that large and small ones come to each worker. */
function deal(wanted: readonly WantedFile[]): readonly (readonly WantedFile[])[] {
  const workers = Math.min(availableParallelism(), MOST_WORKERS, Math.ceil(wanted.length / FEWEST_FILES))
  return Array.from({ length: workers }, (_, worker) => wanted.filter((_file, i) => i % workers === worker))
}

/** Whatever goes wrong in one worker ends all. */
async function runAll(
  hands: readonly (readonly WantedFile[])[],
  sources: readonly TranscriptSource[],
  keep: (file: TranscriptFile) => void,
  { workerUrl, signal, onProgress, forReview = false }: ReadInWorkersOptions,
): Promise<void> {
  const all = new AbortController()
  const abort = () => all.abort(signal?.reason)
  signal?.throwIfAborted()
  signal?.addEventListener('abort', abort, { once: true })
  const done = hands.map(() => 0)
  const total = hands.flat().length
  try {
    await Promise.all(
      hands.map((wanted, worker) =>
        runJob(
          'readTranscripts',
          { wanted, forReview },
          {
            workerUrl,
            signal: all.signal,
            files: openSources(sources),
            onPart: (part) => keep(part as TranscriptFile),
            onProgress: (progress) => {
              done[worker] = progress.done
              onProgress?.({ ...progress, done: done.reduce((sum, one) => sum + one, 0), total })
            },
          },
        ),
      ),
    )
  } catch (error) {
    all.abort(error)
    throw error
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}
