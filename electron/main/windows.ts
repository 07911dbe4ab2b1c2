import { fileURLToPath } from 'node:url'
import { app, BrowserWindow, ipcMain, nativeTheme, type WebFrameMain } from 'electron'
import type { Engine } from './engine-process.ts'
import { studyNamedIn } from './opened-files.ts'

const preload = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url))

export function setupWindows(engine: Engine): void {
  openWindow()
  // Each load of the page asks for a port of its own, so that a reload finds the engine again.
  ipcMain.on('engine-port-please', ({ sender, senderFrame }) => {
    if (isOurPage(senderFrame)) engine.connect(sender)
  })
  ipcMain.on('dropped', ({ senderFrame }, paths: unknown) => {
    if (!isOurPage(senderFrame) || !Array.isArray(paths)) return
    engine.send({ kind: 'dropped', paths: paths.filter((path) => typeof path === 'string') })
  })
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows()
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) openWindow()
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

function isOurPage(frame: WebFrameMain | null): boolean {
  return frame?.parent === null && frame.url.startsWith('app://throughline/')
}

function openWindow(): void {
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
  // A window that will show a study does not show the start screen first.
  void window.loadURL(studyNamedIn(process.argv) ? 'app://throughline/?opening' : 'app://throughline/')
}
