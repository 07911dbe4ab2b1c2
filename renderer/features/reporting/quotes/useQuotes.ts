import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'

/** Which quotes are listed. */
export type QuoteFilter = {
  readonly which: 'printed' | 'all'
  readonly text: string
  /** A code's id in the report; null is no restriction. */
  readonly code: string | null
}

/** As many are listed at once; more are found by their words. */
const MOST = 5_000

export function useQuotes(language: LanguageCode, filter: QuoteFilter) {
  const { calls } = useEngine()
  const text = useDeferredValue(filter.text)
  const query = useQuery({
    ...calls.reporting.listQuotes.queryOptions({ input: { language, ...filter, text, limit: MOST } }),
    placeholderData: keepPreviousData,
  })
  // The themes of all that could be listed: those of a filtered list would be fewer with each choice.
  const all = useQuery({
    ...calls.reporting.listQuotes.queryOptions({
      input: { language, which: filter.which, text: '', code: null, limit: MOST },
    }),
    placeholderData: keepPreviousData,
  }).data
  const themes = useMemo(() => {
    const names = new Map((all?.quotes ?? []).map(({ code, codeName }) => [code, codeName]))
    return [...names].map(([value, label]) => ({ value, label }))
  }, [all])
  return { list: query.data, error: query.error, redo: query.refetch, themes }
}
