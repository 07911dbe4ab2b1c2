import { RPCHandler } from '@orpc/server/message-port'
import type { MainToEngine } from '../main/messages.ts'
import { createRouter } from './router.ts'

const handler = new RPCHandler(createRouter())

process.parentPort.on('message', ({ data, ports }) => {
  const message = data as MainToEngine
  if (message.kind === 'connect') {
    const [port] = ports
    if (!port) return
    handler.upgrade(port, { context: {} })
    port.start()
  }
  if (message.kind === 'close') process.exit(0)
})
