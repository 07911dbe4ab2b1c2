import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Engine } from './engine-process.ts'

/** The application menu. Its own commands go to the window by way of the engine, as the palette's do. */
export function setupMenu(engine: Engine): void {
  const command = (label: string, name: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    // The window answers the keys itself; here they are only shown, so that a key never acts twice.
    ...(accelerator ? { accelerator, registerAccelerator: false } : {}),
    click: () => engine.send({ kind: 'menu', command: name }),
  })
  const isMac = process.platform === 'darwin'
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: 'appMenu' } as const] : []),
      {
        label: 'File',
        submenu: [
          command('New study…', 'study.create', 'CmdOrCtrl+N'),
          command('Open study…', 'study.open', 'CmdOrCtrl+O'),
          command('Close study', 'study.close', 'CmdOrCtrl+W'),
          { type: 'separator' },
          isMac ? { role: 'close' } : { role: 'quit' },
        ],
      },
      {
        label: 'Edit',
        submenu: [
          command('Undo', 'history.undo', 'CmdOrCtrl+Z'),
          command('Redo', 'history.redo', 'CmdOrCtrl+Shift+Z'),
          { type: 'separator' },
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
        ],
      },
      {
        label: 'View',
        submenu: [
          command('Search and commands', 'palette.open', 'CmdOrCtrl+K'),
          { type: 'separator' },
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { role: 'togglefullscreen' },
        ],
      },
    ]),
  )
}
