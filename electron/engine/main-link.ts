import type { DialogRequest, EngineToMain, MainToEngine } from '../main/messages.ts'

/** The engine's line to the main process: native dialogs and the window's title. Nobody answers it without a window. */
export type MainLink = {
  readonly ask: (request: DialogRequest) => Promise<readonly string[]>
  readonly tell: (message: EngineToMain) => void
}

export type AnsweringLink = MainLink & { readonly receive: (message: MainToEngine) => void }

export function linkToMain(post: (message: EngineToMain) => void): AnsweringLink {
  const waiting = new Map<number, (paths: readonly string[]) => void>()
  let asked = 0
  return {
    ask: (request) =>
      new Promise((resolve) => {
        asked += 1
        waiting.set(asked, resolve)
        post({ kind: 'dialog', id: asked, request })
      }),
    tell: post,
    receive: (message) => {
      if (message.kind !== 'dialog-answer') return
      waiting.get(message.id)?.(message.paths)
      waiting.delete(message.id)
    },
  }
}
