// The layers of ARCHITECTURE.md, checked: a wrong import fails with its reason.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { root } from './lib/run.mjs'

const stages = ['importing', 'coding', 'comparing', 'reporting', 'interchange']

/** For each layer: what it may import from this repository, and which packages it must never see. */
const layers = [
  {
    folder: 'core',
    may: ['core'],
    never: [/^node:/, /^electron/, /^react/, /^better-sqlite3/, /^drizzle/],
    why: 'core is pure: data in, data out',
  },
  { folder: 'db', may: ['db', 'core'], never: [/^electron/, /^react/], why: 'db knows core and SQLite only' },
  {
    folder: 'electron/jobs',
    may: ['electron/jobs', 'core'],
    never: [/^electron/, /^react/, /^better-sqlite3/, /^drizzle/],
    why: 'a job is a core function in a worker thread and owns no database',
  },
  {
    folder: 'electron/main',
    may: ['electron/main', 'core/contract'],
    never: [/^react/, /^better-sqlite3/, /^drizzle/],
    why: 'main is not in the path of any call',
  },
  {
    folder: 'electron/preload',
    may: ['electron/preload', 'core/contract'],
    never: [/^node:/, /^react/, /^better-sqlite3/, /^drizzle/],
    why: 'preload hands over one port and nothing else',
  },
  {
    folder: 'electron/engine',
    may: ['electron/engine', 'electron/jobs', 'electron/main/messages.ts', 'db', 'core'],
    never: [/^react/],
    why: 'the engine serves the contract over db and core',
  },
  {
    folder: 'electron/cli',
    may: ['electron/cli', 'electron/engine', 'electron/jobs', 'db', 'core', 'package.json'],
    never: [/^electron/, /^react/],
    why: 'the command line is the same engine in plain Node',
  },
  {
    folder: 'renderer',
    may: ['renderer', 'core'],
    never: [/^node:/, /^electron/, /^better-sqlite3/, /^drizzle/],
    why: 'the window reaches data through the contract only',
  },
]

const forbiddenInCore = [
  [/\bMath\.random\(/, 'chance is an argument in core'],
  [/\bDate\.now\(/, 'time is an argument in core'],
  [/\bnew Date\(\)/, 'time is an argument in core'],
]

const importPattern = /(?:from\s+|import\s+|import\()\s*['"]([^'"]+)['"]/g

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

/** The path from the repository's root that an import names, or null for a package. */
function targetOf(specifier, file) {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.'))
    return relative(root, resolve(dirname(join(root, file)), specifier))
      .split(sep)
      .join('/')
  return null
}

const isBelow = (path, folder) => path === folder || path.startsWith(`${folder}/`)

function problemsOf(file) {
  const layer = layers.find(({ folder }) => isBelow(file, folder))
  if (!layer) return []
  const text = readFileSync(join(root, file), 'utf8')
  const isTest = /\.test\.tsx?$/.test(file)
  const problems = []
  for (const [, specifier] of text.matchAll(importPattern)) {
    const target = targetOf(specifier, file)
    const allowed =
      target === null
        ? isTest || !layer.never.some((pattern) => pattern.test(specifier))
        : layer.may.some((folder) => isBelow(target, folder))
    if (!allowed && !(isTest && target !== null && isBelow(target, layer.folder)))
      problems.push(`imports ${specifier}: ${layer.why}`)
    const [from, to] = [stageOf(file), target && stageOf(target)]
    if (from && to && from !== to)
      problems.push(`imports ${specifier}: stages meet in the database and in core/types, never each other`)
  }
  if (layer.folder === 'core' && !isTest) {
    for (const [pattern, why] of forbiddenInCore)
      if (pattern.test(text)) problems.push(`uses ${pattern.source}: ${why}`)
  }
  return problems.map((problem) => `${file}: ${problem}`)
}

/** Stages are told apart inside core and db/queries; the window's features may show several. */
function stageOf(path) {
  const match = /^core\/([a-z-]+)\//.exec(path) ?? /^db\/queries\/([a-z-]+)/.exec(path)
  return match && stages.includes(match[1]) ? match[1] : null
}

const folders = ['core', 'db', 'electron', 'renderer']
const files = folders
  .flatMap((folder) => filesBelow(join(root, folder)))
  .map((path) => relative(root, path).split(sep).join('/'))
const problems = files.flatMap(problemsOf)
for (const problem of problems) process.stderr.write(`${problem}\n`)
process.exitCode = problems.length > 0 ? 1 : 0
