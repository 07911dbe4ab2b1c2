import { app, dialog } from 'electron'

/** A fault in the main process is told in a sentence and ends the application; the project file is in the engine's hands. */
export function setupLogging(): void {
  process.on('uncaughtException', (error) => {
    console.error(error)
    if (app.isReady()) {
      dialog.showErrorBox(
        'Throughline has to close',
        'Something went wrong that it cannot mend. Every change up to now is in the study file. Start Throughline again to go on.',
      )
    }
    app.exit(1)
  })
}
