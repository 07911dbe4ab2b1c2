import { useJobQuery } from '#renderer/engine/useJobQuery.ts'

/** What stands beyond the comparison, worked out when a screen first asks for it; the engine keeps it until the study changes. */
export function useDetails() {
  const { query } = useJobQuery(['comparing', 'details'], (client, signal) =>
    client.comparing.details(undefined, { signal }),
  )
  return { details: query.data, error: query.error }
}
