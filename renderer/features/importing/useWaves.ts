import { useQuery } from '@tanstack/react-query'
import type { WaveSummary } from '#core/contract/study.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'

const NONE: readonly WaveSummary[] = []

/** The waves of the open study, in order. */
export function useWaves(): readonly WaveSummary[] {
  const { calls } = useEngine()
  return useQuery(calls.study.status.queryOptions()).data?.waves ?? NONE
}
