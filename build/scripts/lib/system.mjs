// The system libraries that Electron needs on a Linux machine without a desktop.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fail, hasDisplay, onPath, run, say } from './run.mjs'

const libraries = {
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnss3.so': 'libnss3',
  'libasound.so.2': 'libasound2',
  'libgbm.so.1': 'libgbm1',
  'libXss.so.1': 'libxss1',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
}

function missingPackages(needDisplayServer) {
  const known = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? ''
  const missing = Object.entries(libraries)
    .filter(([library]) => !known.includes(library))
    .map(([, name]) => name)
  if (needDisplayServer && !onPath('Xvfb')) missing.push('xvfb')
  if (needDisplayServer && !onPath('xauth')) missing.push('xauth')
  return missing
}

/** Installs what is missing when that is allowed; otherwise prints the one line that would. */
export function ensureSystemPackages({ needDisplayServer = !hasDisplay } = {}) {
  if (process.platform !== 'linux') return
  const missing = missingPackages(needDisplayServer)
  if (missing.length === 0) return
  const line = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    fail(`Electron needs system packages that are not here. Install them, then try again:\n  sudo ${line}`)
  }
  say(`Installing system packages: ${missing.join(' ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] }
  run('apt-get', ['update', '-qq'], quiet)
  const names = missing.map(nameHere)
  const status = run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet)
  if (status !== 0) fail(`The system packages could not be installed. The line was:\n  ${line}`)
}

/** Ubuntu 24.04 renamed libasound2 and left two packages that could stand for it, between which apt will not choose. */
function nameHere(name) {
  if (name !== 'libasound2') return name
  const renamed = spawnSync('apt-cache', ['show', 'libasound2t64'], { stdio: 'ignore' }).status === 0
  return renamed ? 'libasound2t64' : name
}
