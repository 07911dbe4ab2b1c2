import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { Progress } from '#core/types/progress.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'

/** The report in a language, drawn anew when the study changes; the last one stays in sight meanwhile. */
export function usePreview(language: LanguageCode) {
  const { client } = useEngine()
  const [progress, setProgress] = useState<Progress | null>(null)
  const query = useQuery({
    queryKey: ['reporting', 'preview', language],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const steps = await client.reporting.preview({ language }, { signal })
      for (;;) {
        const step = await steps.next()
        if (step.done) return step.value
        setProgress(step.value)
      }
    },
  })
  return { preview: query.data, error: query.error, isDrawing: query.isFetching, progress, redraw: query.refetch }
}
