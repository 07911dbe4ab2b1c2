import { app } from 'electron'
import type { Engine } from './engine-process.ts'

/** A study named on the command line, double-clicked, or dropped on the icon: the engine opens it, also before the window is there. */
export function setupOpenedFiles(engine: Engine): void {
  const open = (words: readonly string[]) => {
    const path = words.slice(1).find((word) => word.endsWith('.throughline'))
    if (path) engine.send({ kind: 'open', path })
  }
  open(process.argv)
  app.on('second-instance', (_event, words) => open(words))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    engine.send({ kind: 'open', path })
  })
}
