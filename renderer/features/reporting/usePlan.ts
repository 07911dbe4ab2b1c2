import type { LanguageCode } from '#core/contract/ids.ts'
import { useJobQuery } from '#renderer/engine/useJobQuery.ts'

export function planKey(language: LanguageCode): readonly string[] {
  return ['reporting', 'plan', language]
}

/** What the evaluators decided about the report in a language, and what of it no longer holds. */
export function usePlan(language: LanguageCode) {
  const { query, progress } = useJobQuery(planKey(language), (client, signal) =>
    client.reporting.getPlan({ language }, { signal }),
  )
  // While another language is worked out its predecessor is no answer: its texts would be kept as those of the new one.
  const plan = query.data?.language === language ? query.data : undefined
  return { plan, error: query.error, progress, redo: query.refetch }
}
