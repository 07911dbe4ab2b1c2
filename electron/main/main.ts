import { app } from 'electron'
import { setupDialogs } from './dialogs.ts'
import { setupEngine } from './engine-process.ts'
import { setupLogging } from './logging.ts'
import { setupMenu } from './menu.ts'
import { setupOpenedFiles } from './opened-files.ts'
import { folderToPrint, printAndQuit } from './print-and-quit.ts'
import { setupPrinting } from './printing.ts'
import { registerAppScheme, setupProtocol } from './protocol.ts'
import { setupSecurity } from './security.ts'
import { setupWindows } from './windows.ts'

const toPrint = folderToPrint(process.argv)

if (toPrint !== undefined) printOnly(toPrint)
// One copy of the application at a time: a second start shows the first one's window.
else if (!app.requestSingleInstanceLock()) app.quit()
else start()

function printOnly(folder: string) {
  registerAppScheme()
  setupSecurity()
  printAndQuit(folder)
}

function start() {
  setupLogging()
  registerAppScheme()
  setupSecurity()
  // Not awaited: Electron holds its ready event back until this module has loaded.
  void app.whenReady().then(startReady)
}

function startReady() {
  setupProtocol()
  const engine = setupEngine()
  setupDialogs(engine)
  setupPrinting(engine)
  setupMenu(engine)
  setupOpenedFiles(engine)
  setupWindows(engine)
}
