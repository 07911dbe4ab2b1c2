import { mkdtempSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'

const root = fileURLToPath(new URL('..', import.meta.url))
const executablePath: string = createRequire(import.meta.url)('electron')

export type Launched = { readonly app: ElectronApplication; readonly page: Page; readonly userData: string }

/** Starts the real application on a user folder of its own (a new one unless given, to start again where one left off). */
export async function launch(userData = mkdtempSync(join(tmpdir(), 'throughline-e2e-'))): Promise<Launched> {
  const env: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && name !== 'ELECTRON_RUN_AS_NODE') env[name] = value
  }
  const app = await _electron.launch({
    executablePath,
    args: [root, `--user-data-dir=${userData}`, '--no-sandbox', '--disable-gpu', '--lang=en-US'],
    env,
  })
  const page = await app.firstWindow()
  return { app, page, userData }
}
