// The least an Electron application can be: what Throughline's start is measured against.
import { app, BrowserWindow } from 'electron'

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  void window.loadFile('index.html')
})
app.on('window-all-closed', () => app.quit())
