// The editor alone in a window of the application's size: what reading and coding in Throughline are measured against.
import { app, BrowserWindow } from 'electron'

const page = process.argv.find((word) => word.endsWith('.html'))

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false, webPreferences: { sandbox: true } })
  window.once('ready-to-show', () => window.show())
  void window.loadFile(page ?? '')
})
app.on('window-all-closed', () => app.quit())
