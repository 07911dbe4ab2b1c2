import { ipcRenderer } from 'electron'

// The one thing that crosses: the engine's port. Nothing is exposed on window.
ipcRenderer.once('engine-port', (event) => {
  const [port] = event.ports
  if (port) window.postMessage('engine-port', window.location.origin, [port])
})
