import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'

/** What stands beyond the comparison, worked out when a screen first asks for it; the engine keeps it until the study changes. */
export function useDetails() {
  const { client } = useEngine()
  const query = useQuery({
    queryKey: ['comparing', 'details'],
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => {
      const steps = await client.comparing.details(undefined, { signal })
      for (;;) {
        const step = await steps.next()
        if (step.done) return step.value
      }
    },
  })
  return { details: query.data, error: query.error }
}
