import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Progress } from '#core/types/progress.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'

/** The comparison, with how far it is while it is being worked out. The engine keeps it until the study changes. */
export function useComparison() {
  const { client } = useEngine()
  const [progress, setProgress] = useState<Progress | null>(null)
  const query = useQuery({
    queryKey: ['comparing', 'compare'],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const steps = await client.comparing.compare(undefined, { signal })
      for (;;) {
        const step = await steps.next()
        if (step.done) return step.value
        setProgress(step.value)
      }
    },
  })
  return { comparison: query.data, error: query.error, progress }
}
