import { BrowserWindow, dialog, shell } from 'electron'
import type { Engine } from './engine-process.ts'
import type { DialogRequest } from './messages.ts'

const projectFilter = { name: 'Throughline study', extensions: ['throughline'] }

/** Native dialogs, asked for by the engine, so that the window never learns a path. */
export function setupDialogs(engine: Engine): void {
  engine.onMessage((message) => {
    if (message.kind === 'dialog') {
      void ask(message.request).then((paths) => engine.send({ kind: 'dialog-answer', id: message.id, paths }))
    }
    if (message.kind === 'reveal') shell.showItemInFolder(message.path)
  })
}

async function ask(request: DialogRequest): Promise<readonly string[]> {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  if (!window) return []
  if (request.type === 'save-project' || request.type === 'save-codebook') {
    const answer = await dialog.showSaveDialog(window, {
      title: request.title,
      filters: [filterOf(request)],
      ...(request.suggestedName ? { defaultPath: request.suggestedName } : {}),
    })
    return answer.canceled ? [] : [answer.filePath]
  }
  const answer = await dialog.showOpenDialog(window, openOptions(request))
  return answer.canceled ? [] : answer.filePaths
}

function openOptions(request: DialogRequest): Electron.OpenDialogOptions {
  if (request.type === 'open-project') {
    return { title: request.title, filters: [projectFilter], properties: ['openFile'] }
  }
  if (request.type === 'open-codebook') {
    return { title: request.title, filters: [filterOf(request)], properties: ['openFile'] }
  }
  return { title: request.title, properties: ['openDirectory', 'createDirectory'] }
}

/** The dialog's title names the kind of file in the user's language; nothing else does it better. */
function filterOf({ title, endings }: DialogRequest): Electron.FileFilter {
  return endings ? { name: title, extensions: [...endings] } : projectFilter
}
