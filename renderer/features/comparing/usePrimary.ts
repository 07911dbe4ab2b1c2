import { useQuery } from '@tanstack/react-query'
import type { PrimaryMeasure } from '#core/types/primary-measure.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'

/** The plan's primary measure, with what the file knows of when it was marked; null when there is none. */
export function usePrimary(): PrimaryMeasure | null {
  const { calls } = useEngine()
  return useQuery(calls.comparing.getPrimary.queryOptions()).data ?? null
}
