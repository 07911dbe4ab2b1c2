// npm run --silent bench -- [NAME…] [--json]: the benchmarks, each a ratio to something measured in the same run.
import { hasDisplay, projectNode, start } from './lib/run.mjs'
import { setUpWindow } from './lib/setup.mjs'

await setUpWindow({ needDisplayServer: !hasDisplay })
const bench = [projectNode, 'bench/bench.ts', ...process.argv.slice(2)]
const command = hasDisplay ? bench : ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24', ...bench]
process.exitCode = await start(command[0], command.slice(1))
