import type { Progress } from '#core/types/progress.ts'
import { toContractError } from './user-errors.ts'

export type JobStart<Result> = (onProgress: (progress: Progress) => void, signal: AbortSignal) => Promise<Result>

/**
 * A job as the contract's stream: progress as it comes (the newest only, if the reader is slow), then the result. When the
 * reader stops early, or the call is aborted, the job is.
 */
export async function* streamJob<Result>(
  start: JobStart<Result>,
  callSignal?: AbortSignal,
): AsyncGenerator<Progress, Result, void> {
  const controller = new AbortController()
  const abort = () => controller.abort(new DOMException('Cancelled', 'AbortError'))
  callSignal?.addEventListener('abort', abort, { once: true })
  let newest: Progress | null = null
  let wake = () => {}
  const job = start((progress) => {
    newest = progress
    wake()
  }, controller.signal)
  let over = false
  const end = () => {
    over = true
    wake()
  }
  job.then(end, end)
  try {
    while (!over) {
      await new Promise<void>((resolve) => {
        wake = resolve
        if (newest || over) resolve()
      })
      const progress = newest
      newest = null
      if (progress) yield progress
    }
    return await job
  } catch (error) {
    throw toContractError(error)
  } finally {
    abort()
    callSignal?.removeEventListener('abort', abort)
  }
}
