import { useJobQuery } from '#renderer/engine/useJobQuery.ts'

/** The comparison, with how far it is while it is being worked out. The engine keeps it until the study changes. */
export function useComparison() {
  const { query, progress } = useJobQuery(['comparing', 'compare'], (client, signal) =>
    client.comparing.compare(undefined, { signal }),
  )
  return { comparison: query.data, error: query.error, progress }
}
