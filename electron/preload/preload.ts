import { ipcRenderer, webUtils } from 'electron'

// Two things cross, and nothing is exposed on window. To the page: the engine's port, asked for at once, so that the engine and the page
// get ready side by side, and handed over when both are. From the page: that files were dropped, whose paths go to main alone.

let port: MessagePort | undefined
let isPageListening = false

function handOver(): void {
  if (port && isPageListening) window.postMessage('engine-port', window.location.origin, [port])
}

ipcRenderer.once('engine-port', (event) => {
  port = event.ports[0]
  handOver()
})
window.addEventListener('message', function listen(event) {
  if (event.source !== window || event.data !== 'page-listens') return
  window.removeEventListener('message', listen)
  isPageListening = true
  handOver()
})
ipcRenderer.send('engine-port-please')

// A script of the page can neither make such an event (it would not be trusted) nor a file that has a path.
window.addEventListener('drop', (event) => {
  if (!event.isTrusted) return
  const paths = Array.from(event.dataTransfer?.files ?? [], (file) => webUtils.getPathForFile(file))
  ipcRenderer.send(
    'dropped',
    paths.filter((path) => path !== ''),
  )
})
