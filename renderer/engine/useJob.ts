import { useCallback, useEffect, useRef, useState } from 'react'
import type { Progress } from '#core/types/progress.ts'

export type JobState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: Progress | null; readonly isStopping: boolean }
  | { readonly kind: 'failed'; readonly error: unknown }

type Start<Result> = (signal: AbortSignal) => Promise<AsyncIterator<Progress, Result, unknown>>

export type Job = {
  readonly state: JobState
  /** Resolves with the result, or with null when it was cancelled or failed (`state` says which). */
  readonly run: <Result>(start: Start<Result>) => Promise<Result | null>
  readonly cancel: () => void
  readonly dismiss: () => void
}

/** One piece of long work at a time: its progress, its cancellation, its failure. Leaving the screen cancels it. */
export function useJob(): Job {
  const [state, setState] = useState<JobState>({ kind: 'idle' })
  const controller = useRef<AbortController | null>(null)
  useEffect(() => () => controller.current?.abort(), [])

  const run = useCallback(async <Result>(start: Start<Result>): Promise<Result | null> => {
    const own = new AbortController()
    controller.current?.abort()
    controller.current = own
    setState({ kind: 'running', progress: null, isStopping: false })
    try {
      const result = await follow(await start(own.signal), own.signal, (progress) =>
        setState({ kind: 'running', progress, isStopping: false }),
      )
      if (controller.current === own) setState({ kind: 'idle' })
      return result
    } catch (error) {
      if (controller.current === own) setState(own.signal.aborted ? { kind: 'idle' } : { kind: 'failed', error })
      return null
    }
  }, [])

  const cancel = useCallback(() => {
    setState((now) => (now.kind === 'running' ? { ...now, isStopping: true } : now))
    controller.current?.abort()
  }, [])
  const dismiss = useCallback(() => setState({ kind: 'idle' }), [])
  return { state, run, cancel, dismiss }
}

async function follow<Result>(
  steps: AsyncIterator<Progress, Result, unknown>,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<Result | null> {
  signal.addEventListener('abort', () => void steps.return?.())
  for (;;) {
    const step = await steps.next()
    if (signal.aborted) return null
    if (step.done) return step.value
    onProgress(step.value)
  }
}
