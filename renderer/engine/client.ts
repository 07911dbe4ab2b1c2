import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '#core/contract/index.ts'

export type EngineClient = ContractRouterClient<typeof contract>

/** Resolves once the preload script has handed over the engine's port. */
export function connectToEngine(): Promise<EngineClient> {
  return new Promise((resolve) => {
    window.addEventListener('message', function listen(event) {
      const [port] = event.ports
      if (event.source !== window || event.data !== 'engine-port' || !port) return
      window.removeEventListener('message', listen)
      const client: EngineClient = createORPCClient(new RPCLink({ port }))
      port.start()
      resolve(client)
    })
  })
}
