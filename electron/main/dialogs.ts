import { BrowserWindow, dialog, shell } from 'electron'
import type { Engine } from './engine-process.ts'
import type { DialogRequest } from './messages.ts'

const projectFilter = { name: 'Throughline study', extensions: ['throughline'] }
/** Those whose names tell; whatever else is chosen is told by its bytes. */
const transcriptEndings = 'docx docm odt rtf pdf txt md vtt srt html htm csv tsv xlsx'.split(' ')

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
  if (request.type === 'save-project' || request.type === 'save-codebook' || request.type === 'save-table') {
    const answer = await dialog.showSaveDialog(window, {
      title: request.title,
      filters: request.type === 'save-table' ? [{ name: 'CSV', extensions: ['csv'] }] : [filterOf(request)],
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
  if (request.type === 'open-codebook' || request.type === 'open-look-file') {
    return { title: request.title, filters: [filterOf(request)], properties: ['openFile'] }
  }
  if (request.type === 'open-transcripts') {
    const filters = [
      { name: request.filterName ?? '', extensions: transcriptEndings },
      { name: '*', extensions: ['*'] },
    ]
    return { title: request.title, filters, properties: ['openFile', 'multiSelections'] }
  }
  if (request.type === 'open-transcript-folder') return { title: request.title, properties: ['openDirectory'] }
  return { title: request.title, properties: ['openDirectory', 'createDirectory'] }
}

/** The dialog's title names the kind of file in the user's language; nothing else does it better. */
function filterOf({ title, endings }: DialogRequest): Electron.FileFilter {
  return endings ? { name: title, extensions: [...endings] } : projectFilter
}
