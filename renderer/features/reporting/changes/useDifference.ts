import type { LanguageCode } from '#core/contract/ids.ts'
import { useJobQuery } from '#renderer/engine/useJobQuery.ts'

/** The report as it would be written now against the one that was written last in its language. */
export function useDifference(language: LanguageCode) {
  const { query } = useJobQuery(['reporting', 'compareWithLast', language], (client, signal) =>
    client.reporting.compareWithLast({ language }, { signal }),
  )
  return { difference: query.data, error: query.error, redo: query.refetch }
}
