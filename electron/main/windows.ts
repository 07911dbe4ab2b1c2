import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, nativeTheme } from 'electron'
import type { Engine } from './engine-process.ts'

const preload = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url))

export function setupWindows(engine: Engine): void {
  openWindow(engine)
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow(engine)
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  engine.onMessage((message) => {
    if (message.kind !== 'title') return
    for (const window of BrowserWindow.getAllWindows()) {
      window.setTitle(message.title)
      window.setRepresentedFilename(message.path ?? '')
    }
  })
}

function openWindow(engine: Engine): void {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    autoHideMenuBar: true,
    title: 'Throughline',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#13171b' : '#fdfdfb',
    webPreferences: { preload, sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  window.once('ready-to-show', () => window.show())
  // Each load of the page gets a port of its own, so that a reload finds the engine again.
  window.webContents.on('did-finish-load', () => engine.connect(window.webContents))
  void window.loadURL('app://throughline/')
}
