// npm run --silent bench -- [NAME…] [--json]: the benchmarks, each a ratio to something measured in the same run.
import { setUpWindow } from './lib/setup.mjs'
import { runWithDisplay } from './lib/virtual-display.mjs'

await setUpWindow()
process.exitCode = await runWithDisplay(['bench/bench.ts', ...process.argv.slice(2)])
