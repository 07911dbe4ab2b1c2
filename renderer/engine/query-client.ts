import { QueryClient } from '@tanstack/react-query'

/**
 * The engine is in the same machine and says itself when its answers are stale, so nothing is asked again by time,
 * by focus, or after a failure, and being offline holds nothing back.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
