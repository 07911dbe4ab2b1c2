import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import { printPage } from './print-page.ts'

const flag = '--print-page='

/** The folder whose `page.html` the command line wants as `page.pdf`; undefined at an ordinary start. */
export function folderToPrint(words: readonly string[]): string | undefined {
  return words.find((word) => word.startsWith(flag))?.slice(flag.length)
}

/** What the command line starts this application for: one page printed, no window seen, nothing of the user's opened. */
export function printAndQuit(folder: string): void {
  app.setPath('userData', join(folder, 'profile'))
  app.dock?.hide()
  // Electron would quit with its last window, before the file is written.
  app.on('window-all-closed', () => {})
  void app
    .whenReady()
    .then(() => printPage(readFileSync(join(folder, 'page.html')), new AbortController().signal))
    .then((pdf) => {
      writeFileSync(join(folder, 'page.pdf'), pdf)
      app.exit(0)
    })
    .catch((error: unknown) => {
      console.error(error)
      app.exit(1)
    })
}
