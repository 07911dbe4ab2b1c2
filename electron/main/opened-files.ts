import { resolve } from 'node:path'
import { app } from 'electron'
import type { Engine } from './engine-process.ts'

/** A study named on the command line, double-clicked, or dropped on the icon: the engine opens it, also before the window is there. */
export function setupOpenedFiles(engine: Engine): void {
  const open = (words: readonly string[], folder: string) => {
    const named = studyNamedIn(words)
    if (named) engine.send({ kind: 'open', path: resolve(folder, named) })
  }
  open(process.argv, process.cwd())
  app.on('second-instance', (_event, words, folder) => open(words, folder))
  app.on('open-file', (event, path) => {
    event.preventDefault()
    engine.send({ kind: 'open', path })
  })
}

/** The study file that a command line names, if it names one. */
export function studyNamedIn(words: readonly string[]): string | undefined {
  return words.slice(1).find((word) => word.endsWith('.throughline'))
}
