import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The Electron that can print, or null. Looked for where the application's own start finds it, and never downloaded: a
 * report must not begin with a download that nobody asked for.
 */
export function findRuntime(root: string, env: NodeJS.ProcessEnv): string | null {
  const { ELECTRON_OVERRIDE_DIST_PATH: override, XDG_CACHE_HOME: cache } = env
  const package_ = join(root, 'node_modules', 'electron')
  const candidates = [
    ...(override ? [join(override, executable(override))] : []),
    join(package_, 'dist', executable(package_)),
    join(cache || join(homedir(), '.cache'), 'throughline', 'electron-33.2.1-linux-x64', 'electron'),
  ]
  return candidates.find((path) => existsSync(path)) ?? null
}

/** Electron's package says what its executable is called on this system. */
function executable(folder: string): string {
  const file = join(folder, 'path.txt')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : 'electron'
}
