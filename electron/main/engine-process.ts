import { fileURLToPath } from 'node:url'
import { app, dialog, MessageChannelMain, type UtilityProcess, utilityProcess, type WebContents } from 'electron'
import type { EngineToMain, MainToEngine } from './messages.ts'
import { previewFolder } from './protocol.ts'

/** The process that owns the study file. Main hands it one port a window and stays out of the calls. */
export type Engine = {
  readonly connect: (window: WebContents) => void
  readonly send: (message: MainToEngine) => void
  readonly onMessage: (listener: (message: EngineToMain) => void) => void
}

export function setupEngine(): Engine {
  const child = utilityProcess.fork(fileURLToPath(new URL('./engine.js', import.meta.url)), engineArguments(), {
    serviceName: 'Throughline engine',
    stdio: 'inherit',
  })
  reportEarlyExit(child)
  closeBeforeQuitting(child)
  return {
    connect: (window) => {
      const { port1, port2 } = new MessageChannelMain()
      child.postMessage({ kind: 'connect' } satisfies MainToEngine, [port1])
      window.postMessage('engine-port', null, [port2])
    },
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', listener),
  }
}

function engineArguments(): string[] {
  return [
    `--user-data=${app.getPath('userData')}`,
    `--documents=${app.getPath('documents')}`,
    `--previews=${previewFolder()}`,
    `--samples=${samplesFolder()}`,
    `--app-version=${app.getVersion()}`,
  ]
}

function samplesFolder(): string {
  return app.isPackaged ? `${process.resourcesPath}/samples` : `${app.getAppPath()}/samples`
}

/** Without this the window would only see a closed port. */
function reportEarlyExit(child: UtilityProcess): void {
  let quitting = false
  app.on('before-quit', () => {
    quitting = true
  })
  child.on('exit', (code) => {
    if (quitting) return
    dialog.showErrorBox(
      'Throughline has to close',
      `The part that keeps the study file stopped (code ${code}). Every change up to now is in the file. Start Throughline again to go on.`,
    )
    app.exit(1)
  })
}

/** The engine gets to fold its journal into the study file; it is not waited for longer than two seconds. */
function closeBeforeQuitting(child: UtilityProcess): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    const done = () => {
      if (closed) return
      closed = true
      app.quit()
    }
    child.once('exit', done)
    setTimeout(done, 2_000)
    child.postMessage({ kind: 'close' } satisfies MainToEngine)
  })
}
