import { benchCoding } from './coding.ts'
import { benchComparing } from './comparing.ts'
import { benchEvaluating } from './evaluating.ts'
import { benchLaunching } from './launching.ts'
import { benchReporting } from './reporting.ts'
import type { Result } from './result.ts'

// npm run --silent bench -- [NAME…] [--json]

const benchmarks: Readonly<Record<string, () => Promise<readonly Result[]>>> = {
  launching: benchLaunching,
  evaluating: benchEvaluating,
  comparing: benchComparing,
  reporting: benchReporting,
  coding: benchCoding,
}

const words = process.argv.slice(2)
const wanted = words.filter((word) => word !== '--json')
const unknown = wanted.find((name) => !Object.hasOwn(benchmarks, name))
if (unknown) {
  process.stderr.write(`There is no benchmark “${unknown}”. There are: ${Object.keys(benchmarks).join(', ')}.\n`)
  process.exit(2)
}

const results: Result[] = []
for (const [name, run] of Object.entries(benchmarks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stderr.write(`${name} …\n`)
  results.push(...(await run()))
}
process.stdout.write(words.includes('--json') ? `${JSON.stringify(results, null, 2)}\n` : table(results))

function table(rows: readonly Result[]): string {
  const lines = rows.map(({ id, value, unit, limit, holds, against }) => {
    // A limit that a larger value keeps is one from below.
    const least = holds !== null && value !== null && limit !== null && holds === value > limit
    const bound = limit === null ? '' : `${least ? '≥' : '≤'} ${limit}`
    const verdict = holds === null ? '' : holds ? 'holds' : 'MISSED'
    return `${id.padEnd(28)} ${`${value ?? '–'} ${unit}`.padStart(12)} ${bound.padStart(9)} ${verdict.padEnd(7)} ${against ?? ''}`
  })
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}
