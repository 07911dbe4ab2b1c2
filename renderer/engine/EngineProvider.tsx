import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { EngineClient } from './client.ts'

type Engine = {
  /** To call directly: commands, and long work that streams its progress. */
  readonly client: EngineClient
  /** The same calls as options for `useQuery` and `useMutation`. */
  readonly calls: RouterUtils<EngineClient>
}

const EngineContext = createContext<Engine | null>(null)

export function EngineProvider({ client, children }: { readonly client: EngineClient; readonly children: ReactNode }) {
  const engine = useMemo(() => ({ client, calls: createTanstackQueryUtils(client) }), [client])
  return <EngineContext value={engine}>{children}</EngineContext>
}

export function useEngine(): Engine {
  const engine = useContext(EngineContext)
  if (!engine) throw new Error('useEngine outside EngineProvider')
  return engine
}
