// npm run check: one command decides. Every step runs, so that one look shows all that is wrong.

import { ensurePackages } from './lib/packages.mjs'
import { fail, projectNode, run, say } from './lib/run.mjs'

ensurePackages()

const steps = [
  ['format and lint', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.']],
  ['layers', ['build/scripts/check-layers.mjs']],
  ['migrations', ['build/scripts/check-migrations.mjs']],
  ['unused code', ['node_modules/knip/bin/knip.js']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.']],
  ['unit tests', ['node_modules/vitest/vitest.mjs', 'run']],
]

const failed = []
for (const [name, args] of steps) {
  say(`· ${name}`)
  if (run(projectNode, args) !== 0) failed.push(name)
}
if (failed.length > 0) fail(`Failed: ${failed.join(', ')}.`)
say('All checks passed.')
