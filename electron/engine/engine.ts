import { fileURLToPath } from 'node:url'
import { RPCHandler } from '@orpc/server/message-port'
import { plainRowsSerializer } from '#core/contract/plain-rows.ts'
import { UserError } from '#db/user-error.ts'
import type { MainToEngine } from '../main/messages.ts'
import { EngineSession } from './engine-session.ts'
import { handleFor } from './file-handles.ts'
import { linkToMain } from './main-link.ts'
import { openStudy } from './open-study.ts'
import { router } from './router.ts'

// The engine process: it owns the study file and serves the contract to each window's port.

const session = new EngineSession({
  userData: argument('user-data'),
  documents: argument('documents'),
  previews: argument('previews'),
  samples: argument('samples'),
  fonts: fileURLToPath(new URL('../fonts', import.meta.url)),
  appVersion: argument('app-version'),
  workerUrl: new URL('./job-worker.js', import.meta.url),
})
const main = linkToMain((message) => process.parentPort.postMessage(message))
const handler = new RPCHandler(router, { customJsonSerializers: [plainRowsSerializer] })

process.parentPort.on('message', ({ data, ports }) => {
  const message = data as MainToEngine
  main.receive(message)
  if (message.kind === 'connect') connect(ports[0])
  if (message.kind === 'menu') session.emit({ kind: 'command', name: message.command })
  if (message.kind === 'dropped') session.emit({ kind: 'dropped', files: message.paths.map(handleFor) })
  if (message.kind === 'open') openFromOutside(message.path)
  if (message.kind === 'close') {
    session.close()
    process.exit(0)
  }
})

function openFromOutside(path: string): void {
  try {
    openStudy({ session, main }, path, false)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    session.emit({ kind: 'open', file: handleFor(path) })
  }
}

function connect(port: Electron.MessagePortMain | undefined): void {
  if (!port) return
  handler.upgrade(port, { context: { session, main } })
  port.start()
}

function argument(name: string): string {
  const prefix = `--${name}=`
  return process.argv.find((one) => one.startsWith(prefix))?.slice(prefix.length) ?? ''
}
