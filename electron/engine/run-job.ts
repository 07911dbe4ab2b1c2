import type { Progress } from '#core/types/progress.ts'
import type { JobInput, JobName, JobResult } from '../jobs/jobs.ts'
import type { FromWorker, ToWorker } from '../jobs/messages.ts'
import type { FolderFiles } from './folder-files.ts'
import { startProcess, startThread } from './job-runner.ts'

export type JobOptions = {
  readonly workerUrl: URL
  /** In a process of its own rather than a thread. */
  readonly inProcess?: boolean | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly files?: FolderFiles | undefined
  /** For pieces of the result that come ahead of it. */
  readonly onPart?: ((part: unknown) => void) | undefined
}

/** Runs a core function apart from this thread. Aborting ends it and rejects with the signal's reason. */
export function runJob<Name extends JobName>(
  name: Name,
  input: JobInput<Name>,
  { workerUrl, inProcess, signal, onProgress, files, onPart }: JobOptions,
): Promise<JobResult<Name>> {
  signal?.throwIfAborted()
  const { send, onMessage, onEnd, stop } = inProcess ? startProcess(workerUrl) : startThread(workerUrl)
  let abort = () => {}
  return new Promise<JobResult<Name>>((resolve, reject) => {
    abort = () => reject(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })
    onEnd((error) => reject(new Error(`The worker for ${name} ended early (${error.message})`, { cause: error })))
    onMessage((message) => {
      if (message.kind === 'progress') onProgress?.(message.progress)
      else if (message.kind === 'part') onPart?.(message.part)
      else if (message.kind === 'done') resolve(message.result as JobResult<Name>)
      else if (message.kind === 'failed') reject(Object.assign(new Error(message.message), { stack: message.stack }))
      else void answer(message, files, send).catch(reject)
    })
    send({ kind: 'start', job: name, input })
  }).finally(() => {
    signal?.removeEventListener('abort', abort)
    return stop()
  })
}

async function answer(
  message: Extract<FromWorker, { kind: 'read' | 'list' }>,
  files: FolderFiles | undefined,
  send: (message: ToWorker) => void,
): Promise<void> {
  if (message.kind === 'read') send({ kind: 'file', id: message.id, bytes: (await files?.read(message.path)) ?? null })
  else send({ kind: 'listing', id: message.id, paths: (await files?.list()) ?? [] })
}
