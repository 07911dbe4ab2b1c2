// npm run migration -- --name NAME: writes the next migration from db/schema, then adds what drizzle cannot say.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodeModules, projectNode, root, run } from './lib/run.mjs'

const folder = join(root, 'db', 'migrations')
const drizzleKit = join(nodeModules, 'drizzle-kit', 'bin.cjs')

process.exitCode = run(projectNode, [drizzleKit, 'generate', ...process.argv.slice(2)])
for (const name of readdirSync(folder).filter((file) => file.endsWith('.sql'))) {
  const sql = readFileSync(join(folder, name), 'utf8')
  // A table created by a migration ends with a lone `);`
  const strict = sql.replace(/^\);$/gm, ') STRICT;')
  if (strict !== sql) writeFileSync(join(folder, name), strict)
}
