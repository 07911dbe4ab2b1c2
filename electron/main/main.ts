import { app } from 'electron'
import { setupDialogs } from './dialogs.ts'
import { setupEngine } from './engine-process.ts'
import { setupLogging } from './logging.ts'
import { setupMenu } from './menu.ts'
import { setupOpenedFiles } from './opened-files.ts'
import { registerAppScheme, setupProtocol } from './protocol.ts'
import { setupSecurity } from './security.ts'
import { setupWindows } from './windows.ts'

// One copy of the application at a time: a second start shows the first one's window.
if (!app.requestSingleInstanceLock()) app.quit()
else start()

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
  setupMenu(engine)
  setupOpenedFiles(engine)
  setupWindows(engine)
}
