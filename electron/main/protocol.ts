import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, protocol } from 'electron'
import { pathBelow } from './path-below.ts'

const rendererFolder = fileURLToPath(new URL('../renderer', import.meta.url))

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * Style elements and attributes stay allowed: the component kit, the grid and the editor write them at run time,
 * and a style cannot run code. Scripts come from the application's own files only.
 */
const windowPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  'frame-src app://preview',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** A report being previewed: a document with its own styles, and nothing that can run or call out. */
const previewPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  'frame-ancestors app://throughline',
].join('; ')

/** Must run before the application is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** `app://throughline/…` is the window's own files; `app://preview/…` is reports that the engine wrote for looking at. */
export function setupProtocol(): void {
  const roots: Readonly<Record<string, { folder: string; policy: string }>> = {
    throughline: { folder: rendererFolder, policy: windowPolicy },
    preview: { folder: previewFolder(), policy: previewPolicy },
  }
  protocol.handle('app', async (request) => {
    const url = new URL(request.url)
    const root = roots[url.host]
    const path = root && pathBelow(root.folder, url.pathname)
    if (!root || !path) return new Response('Not found', { status: 404 })
    try {
      return new Response(new Uint8Array(await readFile(path)), { headers: headersFor(path, root.policy) })
    } catch {
      return new Response('Not found', { status: 404 })
    }
  })
}

export function previewFolder(): string {
  return join(app.getPath('userData'), 'previews')
}

function headersFor(path: string, policy: string): Record<string, string> {
  return {
    'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
}
