// Everything a fresh machine lacks, in order. Each step looks first and does nothing when there is nothing to do.
import { ensureBundle } from './bundle.mjs'
import { ensurePackages } from './packages.mjs'
import { ensureSystemPackages } from './system.mjs'

/** What the command line needs: packages and the build; and to print a PDF, a runtime and a display for it. */
export async function setUpCommandLine({ needRuntime = false } = {}) {
  ensurePackages()
  if (needRuntime) {
    ensureSystemPackages()
    const { ensureElectron } = await import('./electron.mjs')
    await ensureElectron()
  }
  ensureBundle()
}

/** What the window needs besides: system libraries, an Electron runtime, and SQLite built for it. */
export async function setUpWindow(options) {
  ensurePackages()
  ensureSystemPackages(options)
  // Loaded late: they need packages that ensurePackages may just have installed.
  const { ensureElectron } = await import('./electron.mjs')
  const { ensureSqlite } = await import('./sqlite.mjs')
  await ensureElectron()
  ensureSqlite()
  ensureBundle()
}
