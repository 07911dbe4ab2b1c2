import type { Engine } from './engine-process.ts'
import { printPage } from './print-page.ts'

/** Pages that the engine wants printed, one window each. */
export function setupPrinting(engine: Engine): void {
  const running = new Map<number, AbortController>()
  engine.onMessage((message) => {
    if (message.kind === 'stop-print') running.get(message.id)?.abort()
    if (message.kind !== 'print') return
    const { id, html } = message
    const controller = new AbortController()
    running.set(id, controller)
    void printPage(html, controller.signal)
      .then((pdf) => engine.send({ kind: 'printed', id, pdf }))
      .catch((error: unknown) => {
        console.error(error)
        engine.send({ kind: 'printed', id, pdf: null })
      })
      .finally(() => running.delete(id))
  })
}
