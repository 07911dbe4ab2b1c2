import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import type { StudyFiles } from '#core/importing/study-files.ts'
import { type JobContext, type JobName, jobs } from './jobs.ts'
import type { FromWorker, ToWorker } from './messages.ts'

// A worker, a thread or a process, does one job and ends. Cancelling is ending it: it owns nothing that could be left
// half-written.

const port = parentPort ?? parentProcess()

function parentProcess() {
  if (!process.send) throw new Error('job-worker runs as a worker thread or a forked process only')
  // Nobody is left to do the job for.
  process.on('disconnect', () => process.exit())
  return {
    postMessage: (message: FromWorker) => process.send?.(message),
    on: (_: 'message', listener: (message: ToWorker) => void) => process.on('message', listener),
  }
}

const say = (message: FromWorker): void => void port.postMessage(message)
const waiting = new Map<number, (answer: unknown) => void>()
let questions = 0

function ask<T>(message: (id: number) => FromWorker): Promise<T> {
  return new Promise((resolve) => {
    questions += 1
    waiting.set(questions, resolve as (answer: unknown) => void)
    say(message(questions))
  })
}

const files: StudyFiles = {
  read: (path) => ask<Uint8Array | null>((id) => ({ kind: 'read', id, path })),
  list: () => ask<readonly string[]>((id) => ({ kind: 'list', id })),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
}

port.on('message', (message: ToWorker) => {
  if (message.kind === 'start') void run(message.job as JobName, message.input)
  else {
    waiting.get(message.id)?.(message.kind === 'file' ? message.bytes : message.paths)
    waiting.delete(message.id)
  }
})

async function run(name: JobName, input: unknown): Promise<void> {
  const job = jobs[name] as (input: unknown, context: JobContext) => Promise<unknown>
  try {
    say({
      kind: 'done',
      result: await job(input, {
        files,
        onProgress: (progress) => say({ kind: 'progress', progress }),
        onPart: (part) => say({ kind: 'part', part }),
      }),
    })
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error))
    say({ kind: 'failed', message: fault.message, stack: fault.stack })
  }
}
