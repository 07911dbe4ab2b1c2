import type { DialogRequest, EngineToMain, MainToEngine } from '../main/messages.ts'
import type { PrintPage } from './render-files.ts'

/** The engine's line to the main process: native dialogs and the window's title. Nobody answers it without a window. */
export type MainLink = {
  readonly ask: (request: DialogRequest) => Promise<readonly string[]>
  /** A page of HTML as PDF. */
  readonly print: PrintPage
  readonly tell: (message: EngineToMain) => void
}

export type AnsweringLink = MainLink & { readonly receive: (message: MainToEngine) => void }

export function linkToMain(post: (message: EngineToMain) => void): AnsweringLink {
  const waiting = new Map<number, (paths: readonly string[]) => void>()
  const printing = new Map<number, (pdf: Uint8Array | null) => void>()
  let asked = 0
  return {
    ask: (request) =>
      new Promise((resolve) => {
        asked += 1
        waiting.set(asked, resolve)
        post({ kind: 'dialog', id: asked, request })
      }),
    print: async (html, signal) => {
      signal?.throwIfAborted()
      asked += 1
      const id = asked
      const stop = () => post({ kind: 'stop-print', id })
      signal?.addEventListener('abort', stop, { once: true })
      const pdf = await new Promise<Uint8Array | null>((resolve) => {
        printing.set(id, resolve)
        post({ kind: 'print', id, html })
      })
      signal?.removeEventListener('abort', stop)
      signal?.throwIfAborted()
      if (!pdf) throw new Error('The page could not be printed')
      return pdf
    },
    tell: post,
    receive: (message) => {
      if (message.kind === 'printed') {
        printing.get(message.id)?.(message.pdf)
        printing.delete(message.id)
      }
      if (message.kind !== 'dialog-answer') return
      waiting.get(message.id)?.(message.paths)
      waiting.delete(message.id)
    },
  }
}
