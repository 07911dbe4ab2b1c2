import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { FromWorker, ToWorker } from '../jobs/messages.ts'

/** Something apart that does one job: a thread, or a process of its own. */
export type JobRunner = {
  readonly send: (message: ToWorker) => void
  readonly onMessage: (listener: (message: FromWorker) => void) => void
  /** Hears of a fault, and of an end before the job was done. */
  readonly onEnd: (listener: (error: Error) => void) => void
  readonly stop: () => Promise<unknown>
}

export function startThread(workerUrl: URL): JobRunner {
  const worker = new Worker(workerUrl)
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', listener),
    onEnd: (listener) => {
      worker.on('error', listener)
      worker.on('messageerror', listener)
      worker.on('exit', (code) => listener(new Error(`code ${code}`)))
    },
    stop: () => worker.terminate(),
  }
}

/**
 * A thread's memory stays with its process when it ends; a process gives all of it back. The command line has one job after
 * the other, and then a browser that prints, so that it takes processes.
 */
export function startProcess(workerUrl: URL): JobRunner {
  const child = fork(fileURLToPath(workerUrl), {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return {
    send: (message) => child.send(message),
    onMessage: (listener) => child.on('message', (message) => listener(message as FromWorker)),
    onEnd: (listener) => {
      child.on('error', listener)
      child.on('exit', (code, signal) => listener(new Error(`code ${code ?? signal}`)))
    },
    stop: () => {
      child.kill('SIGKILL')
      return ended
    },
  }
}
