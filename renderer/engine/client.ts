import { type ClientLink, createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { contract } from '#core/contract/index.ts'
import { plainRowsSerializer } from '#core/contract/plain-rows.ts'

export type EngineClient = ContractRouterClient<typeof contract>

/** The engine, callable at once: the first calls wait until the preload script has handed over the engine's port. */
export function connectToEngine(): EngineClient {
  const connected = receivePort().then((port) => {
    const link = new RPCLink({ port, customJsonSerializers: [plainRowsSerializer] })
    port.start()
    return link
  })
  const link: ClientLink<Record<never, never>> = {
    call: async (path, input, options) => (await connected).call(path, input, options),
  }
  return createORPCClient(link)
}

function receivePort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    window.addEventListener('message', function listen(event) {
      const [port] = event.ports
      if (event.source !== window || event.data !== 'engine-port' || !port) return
      window.removeEventListener('message', listen)
      resolve(port)
    })
    window.postMessage('page-listens', window.location.origin)
  })
}
