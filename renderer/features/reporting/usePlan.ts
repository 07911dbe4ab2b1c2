import type { LanguageCode } from '#core/contract/ids.ts'
import { useJobQuery } from '#renderer/engine/useJobQuery.ts'

/** The report's outline in a language, with the counts of what is open. */
export function usePlan(language: LanguageCode) {
  const { query, progress } = useJobQuery(['reporting', 'getPlan', language], (client, signal) =>
    client.reporting.getPlan({ language }, { signal }),
  )
  return { plan: query.data, error: query.error, progress }
}
