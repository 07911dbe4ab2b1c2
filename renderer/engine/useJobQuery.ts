import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Progress } from '#core/types/progress.ts'
import type { EngineClient } from './client.ts'
import { useEngine } from './EngineProvider.tsx'

/** Of a stream only `next` is named: from the whole iterator TypeScript would take the result to be anything. */
type Steps<Result> = { readonly next: () => Promise<IteratorResult<Progress, Result>> }

type Start<Result> = (client: EngineClient, signal: AbortSignal) => Promise<Steps<Result>>

/**
 * A query whose answer takes long: how far it is, then the answer, which stays in sight while a newer one is worked out.
 * Leaving the screen cancels it.
 */
export function useJobQuery<Result>(queryKey: readonly string[], start: Start<Result>) {
  const { client } = useEngine()
  const [progress, setProgress] = useState<Progress | null>(null)
  const query = useQuery({
    queryKey,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const steps = await start(client, signal)
      for (;;) {
        const step = await steps.next()
        if (step.done) return step.value
        setProgress(step.value)
      }
    },
  })
  return { query, progress }
}
