// better-sqlite3's shipped binary needs Electron >= 36; the registry's older runtime gets one built from source, kept
// apart, since plain Node and newer Electrons must go on using the shipped one (db/sqlite.ts says why).
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { electronVersion } from './electron.mjs'
import { cacheDir, fail, nodeModules, runQuietly, say } from './run.mjs'

const oldestForShippedBinary = 36
const home = join(nodeModules, 'better-sqlite3')
const buildFolder = join(home, 'build')

/** Sets THROUGHLINE_SQLITE_BINDING where the runtime needs it. */
export function ensureSqlite() {
  // better-sqlite3 would take a build of its own folder before the shipped binary.
  rmSync(buildFolder, { recursive: true, force: true })
  if (Number.parseInt(electronVersion(), 10) >= oldestForShippedBinary) return
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  const binding = join(cacheDir, `better-sqlite3-${version}-napi-experimental-${process.platform}-${process.arch}.node`)
  if (!existsSync(binding)) compile(binding)
  process.env.THROUGHLINE_SQLITE_BINDING = binding
}

function compile(binding) {
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
  if (runQuietly(process.execPath, args, { cwd: home, env }) !== 0) {
    fail('SQLite could not be built: see above. It needs g++, make and python3.')
  }
  mkdirSync(cacheDir, { recursive: true })
  copyFileSync(join(buildFolder, 'Release', 'better_sqlite3.node'), `${binding}.part`)
  renameSync(`${binding}.part`, binding)
  rmSync(buildFolder, { recursive: true, force: true })
}

/** The folder above include/node: npm's own setting first, then beside every node on the PATH. */
function findHeaders() {
  const besideNodes = (process.env.PATH ?? '').split(delimiter).map((folder) => dirname(folder))
  const own = dirname(dirname(process.execPath))
  const candidates = [process.env.npm_config_nodedir, ...besideNodes, own, '/usr', '/usr/local']
  return candidates.find((folder) => folder && existsSync(join(folder, 'include', 'node', 'node_api.h')))
}
