// out/: built when a source is newer than the last build.
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, nodeModules, root, run, say } from './run.mjs'

const stamp = join(root, 'out', '.built')
const sources = ['core', 'db', 'electron', 'renderer', 'package-lock.json', 'electron.vite.config.ts', 'tsconfig.json']

function newest(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : found.mtimeMs
  const below = readdirSync(path).map((name) => newest(join(path, name)))
  return Math.max(found.mtimeMs, ...below)
}

export function ensureBundle() {
  const changed = Math.max(...sources.map((name) => newest(join(root, name))))
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= changed) return
  say('Building the application …')
  const started = new Date()
  const vite = join(nodeModules, 'electron-vite', 'dist', 'cli.js')
  const node = join(nodeModules, '.bin', 'node')
  const status = run(node, [vite, 'build', '--logLevel', 'warn'], { stdio: ['ignore', 2, 2] })
  if (status !== 0) fail('The build failed: see the lines above.')
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(stamp, '')
  utimesSync(stamp, started, started)
}
