// node_modules: installed from the lock file when the lock file has changed.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, nodeModules, root, run, say } from './run.mjs'

const stamp = join(nodeModules, '.throughline-lock')

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

export function ensurePackages() {
  const wanted = lockHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('Installing the packages of package-lock.json …')
  // Not `npm ci`: some registries hold a native package for their own systems only, and the lock file written there lacks
  // the others' entries, which `npm ci` refuses. `install --no-save` keeps to the lock file and leaves it as it is.
  // npm's notes go to standard error, so that `npm run --silent cli -- compare --json` prints JSON and nothing else
  const status = run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) fail('npm install failed: see the lines above. Nothing else was done.')
  writeFileSync(stamp, wanted)
}
