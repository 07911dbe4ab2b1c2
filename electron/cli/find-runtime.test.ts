import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findRuntime } from './find-runtime.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'throughline-runtime-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function put(...path: readonly string[]): string {
  const file = join(root, ...path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, '')
  return file
}

test('an Electron named by the environment comes first, then the package’s own, then the one kept for tests', () => {
  const env = { XDG_CACHE_HOME: join(root, 'cache') }
  expect(findRuntime(root, env)).toBeNull()
  const kept = put('cache', 'throughline', 'electron-33.2.1-linux-x64', 'electron')
  expect(findRuntime(root, env)).toBe(kept)
  const own = put('node_modules', 'electron', 'dist', 'Electron.app', 'Contents', 'MacOS', 'Electron')
  expect(findRuntime(root, env)).toBe(kept)
  writeFileSync(join(root, 'node_modules', 'electron', 'path.txt'), 'Electron.app/Contents/MacOS/Electron')
  expect(findRuntime(root, env)).toBe(own)
  const named = put('named', 'electron')
  expect(findRuntime(root, { ...env, ELECTRON_OVERRIDE_DIST_PATH: join(root, 'named') })).toBe(named)
})
