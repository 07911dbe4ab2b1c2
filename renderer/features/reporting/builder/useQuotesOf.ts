import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { CodingId, LanguageCode } from '#core/contract/ids.ts'
import type { QuoteOutline } from '#core/types/report-description.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'

export type QuotesById = ReadonlyMap<string, QuoteOutline>

const MOST = 2000

/** The quotes that findings rest on, by their codings. */
export function useQuotesOf(
  language: LanguageCode,
  findings: readonly { readonly quotes: readonly string[] }[],
): QuotesById {
  const { calls } = useEngine()
  const named = [...new Set(findings.flatMap(({ quotes }) => quotes))].slice(0, MOST)
  const { data } = useQuery(
    calls.reporting.listQuotes.queryOptions({
      input: { language, which: 'all', text: '', code: null, codings: named as CodingId[], limit: MOST },
      enabled: named.length > 0,
      placeholderData: keepPreviousData,
    }),
  )
  return useMemo(() => new Map((data?.quotes ?? []).map((quote) => [quote.coding, quote])), [data])
}
