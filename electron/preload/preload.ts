import { ipcRenderer } from 'electron'

// The one thing that crosses: the engine's port. Nothing is exposed on window. It is asked for at once, so that the engine
// and the page get ready side by side, and handed over when both are.

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
