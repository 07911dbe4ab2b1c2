// better-sqlite3's prebuilt binary needs Electron >= 36; the registry's older runtime gets one built from source.
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { electronVersion } from './electron.mjs'
import { cacheDir, fail, nodeModules, runQuietly, say } from './run.mjs'

const oldestForPrebuilt = 36
const home = join(nodeModules, 'better-sqlite3')
const built = join(home, 'build', 'Release', 'better_sqlite3.node')

export function ensureSqlite() {
  if (Number.parseInt(electronVersion(), 10) >= oldestForPrebuilt || existsSync(built)) return
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const cached = join(cacheDir, `better-sqlite3-${version}-napi-experimental-${process.platform}-${process.arch}.node`)
  if (!existsSync(cached)) compile(cached)
  mkdirSync(dirname(built), { recursive: true })
  copyFileSync(cached, `${built}.part`)
  renameSync(`${built}.part`, built)
}

function compile(cached) {
  say('Building SQLite for this Electron (about two minutes, once) …')
  const nodedir = findHeaders()
  if (!nodedir)
    fail("Node's C headers (include/node/node_api.h) were not found: install them, or set npm_config_nodedir.")
  const env = {
    ...process.env,
    npm_config_nodedir: nodedir,
    CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  }
  const gyp = join(nodeModules, 'node-gyp', 'bin', 'node-gyp.js')
  const args = [gyp, 'rebuild', '--release', '--force_build=1', `--nodedir=${nodedir}`, '-j', 'max']
  if (runQuietly(process.execPath, args, { cwd: home, env }) !== 0)
    fail('SQLite could not be built: see above. It needs g++, make and python3.')
  mkdirSync(cacheDir, { recursive: true })
  copyFileSync(built, `${cached}.part`)
  renameSync(`${cached}.part`, cached)
}

/** The folder above include/node: npm's own setting first, then beside every node on the PATH. */
function findHeaders() {
  const besideNodes = (process.env.PATH ?? '').split(delimiter).map((folder) => dirname(folder))
  const candidates = [
    process.env.npm_config_nodedir,
    ...besideNodes,
    dirname(dirname(process.execPath)),
    '/usr',
    '/usr/local',
  ]
  return candidates.find((folder) => folder && existsSync(join(folder, 'include', 'node', 'node_api.h')))
}
