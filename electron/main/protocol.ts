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
  'frame-src app://preview/preview/',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** The frame in which reports are looked at: the application's own script and style, and the reports. */
const previewPolicy = [
  "default-src 'none'",
  'script-src app://preview/assets/',
  'style-src app://preview/assets/',
  'frame-src app://preview/reports/',
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors app://throughline',
].join('; ')

/** A report being previewed: a document with its own styles, and nothing that can run or call out, wherever it is opened. */
const reportPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  'frame-ancestors app://throughline app://preview',
  'sandbox allow-same-origin',
].join('; ')

/** Must run before the application is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/**
 * `app://throughline/…` is the window's own files, `app://preview/reports/…` reports that the engine wrote for looking at, and the rest of
 * `app://preview/…` the frame that shows them, in an origin of its own.
 */
export function setupProtocol(): void {
  const roots = [
    { at: 'app://throughline/', folder: rendererFolder, policy: windowPolicy },
    { at: 'app://preview/reports/', folder: previewFolder(), policy: reportPolicy },
    { at: 'app://preview/', folder: rendererFolder, policy: previewPolicy },
  ]
  protocol.handle('app', async (request) => {
    const { host, pathname } = new URL(request.url)
    const address = `app://${host}${pathname}`
    const root = roots.find(({ at }) => address.startsWith(at))
    const path = root && pathBelow(root.folder, address.slice(root.at.length - 1))
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
