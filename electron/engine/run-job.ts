import { Worker } from 'node:worker_threads'
import type { Progress } from '#core/types/progress.ts'
import type { JobInput, JobName, JobResult } from '../jobs/jobs.ts'
import type { FromWorker, ToWorker } from '../jobs/messages.ts'
import type { FolderFiles } from './folder-files.ts'

export type JobOptions = {
  readonly workerUrl: URL
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly files?: FolderFiles | undefined
  /** For pieces of the result that come ahead of it. */
  readonly onPart?: ((part: unknown) => void) | undefined
}

/** Runs a core function in a worker thread of its own. Aborting ends the worker and rejects with the signal's reason. */
export function runJob<Name extends JobName>(
  name: Name,
  input: JobInput<Name>,
  { workerUrl, signal, onProgress, files, onPart }: JobOptions,
): Promise<JobResult<Name>> {
  signal?.throwIfAborted()
  const worker = new Worker(workerUrl)
  const send = (message: ToWorker): void => worker.postMessage(message)
  let abort = () => {}
  return new Promise<JobResult<Name>>((resolve, reject) => {
    abort = () => reject(signal?.reason)
    signal?.addEventListener('abort', abort, { once: true })
    worker.on('error', reject)
    worker.on('messageerror', reject)
    worker.on('exit', (code) => reject(new Error(`The worker for ${name} ended early (code ${code})`)))
    worker.on('message', (message: FromWorker) => {
      if (message.kind === 'progress') onProgress?.(message.progress)
      else if (message.kind === 'part') onPart?.(message.part)
      else if (message.kind === 'done') resolve(message.result as JobResult<Name>)
      else if (message.kind === 'failed') reject(Object.assign(new Error(message.message), { stack: message.stack }))
      else void answer(message, files, send).catch(reject)
    })
    send({ kind: 'start', job: name, input })
  }).finally(() => {
    signal?.removeEventListener('abort', abort)
    return worker.terminate()
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
