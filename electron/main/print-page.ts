import { BrowserWindow, type Session, session } from 'electron'
import { withPageNumbers } from './page-numbers.ts'

/** Pages being printed, by address. */
const pages = new Map<string, Uint8Array>()
let printed = 0

/**
 * Prints a page of HTML into a PDF: tagged, with bookmarks from its headings, its sheets as its own style says. The window
 * is never shown, is sandboxed, runs no script, and can load nothing but the page.
 */
export async function printPage(html: Uint8Array, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted()
  printed += 1
  const address = `app://page/${printed}`
  pages.set(address, html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      // Running feet are the page's own (`@page { @bottom-left }`): Chromium draws them from 131 on, and before that when asked to.
      enableBlinkFeatures: 'PageMarginBoxes',
    },
  })
  const stop = () => window.destroy()
  signal.addEventListener('abort', stop, { once: true })
  try {
    const draft = await print(window, address)
    const numbered = withPageNumbers(html, draft)
    if (numbered === html) return draft
    pages.set(address, numbered)
    return await print(window, address)
  } catch (error) {
    // A window that is gone answers with a fault of its own.
    signal.throwIfAborted()
    throw error
  } finally {
    pages.delete(address)
    signal.removeEventListener('abort', stop)
    if (!window.isDestroyed()) window.destroy()
  }
}

async function print(window: BrowserWindow, address: string): Promise<Uint8Array> {
  await window.loadURL(address)
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  return new Uint8Array(pdf)
}

/** A session in memory that knows the pages being printed and reaches nothing else. */
function printSession(): Session {
  const own = session.fromPartition('print')
  if (own.protocol.isProtocolHandled('app')) return own
  own.protocol.handle('app', ({ url }) => {
    const page = pages.get(url)
    if (!page) return new Response('Not found', { status: 404 })
    return new Response(new Uint8Array(page), { headers: { 'content-type': 'text/html; charset=utf-8' } })
  })
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !pages.has(url) && !url.startsWith('data:') }))
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  own.setPermissionCheckHandler(() => false)
  return own
}
