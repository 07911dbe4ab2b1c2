// The migrations and the schema say the same, every table is STRICT, and the journal's times rise.

import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodeModules, projectEnv, projectNode, root, say } from './lib/run.mjs'

const folder = join(root, 'db', 'migrations')
const problems = [...looseTables(), ...journalOrder(), ...drift()]
for (const problem of problems) say(problem)
process.exitCode = problems.length > 0 ? 1 : 0

function looseTables() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .filter((name) => /^\);$/m.test(readFileSync(join(folder, name), 'utf8')))
    .map((name) => `db/migrations/${name}: a table is not STRICT; write migrations with npm run migration`)
}

function journalOrder() {
  const { entries } = JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'))
  return entries
    .filter((entry, index) => entry.idx !== index || (index > 0 && entry.when <= entries[index - 1].when))
    .map((entry) => `db/migrations/meta/_journal.json: ${entry.tag} is out of order`)
}

/** Asks drizzle-kit, on a copy, whether it would write another migration. */
function drift() {
  const copy = mkdtempSync(join(tmpdir(), 'throughline-migrations-'))
  try {
    cpSync(folder, copy, { recursive: true })
    const args = [
      join(nodeModules, 'drizzle-kit', 'bin.cjs'),
      'generate',
      '--dialect=sqlite',
      '--schema=./db/schema/index.ts',
      `--out=${copy}`,
    ]
    const { status, stdout, stderr } = spawnSync(projectNode, args, { cwd: root, encoding: 'utf8', env: projectEnv() })
    if (status !== 0) return [`drizzle-kit failed: ${stdout}${stderr}`]
    const before = readdirSync(folder).length
    return readdirSync(copy).length === before
      ? []
      : ['db/schema has changes that no migration carries: npm run migration -- --name WHAT']
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
}
