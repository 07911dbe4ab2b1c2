// npm run e2e [-- FILTER…]: the end-to-end tests in real Electron, one window after the other.
import { say } from './lib/run.mjs'
import { setUpWindow } from './lib/setup.mjs'
import { runWithDisplay } from './lib/virtual-display.mjs'

await setUpWindow({ needDisplayServer: true })

say('Running the end-to-end tests in real Electron …')
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'e2e/vitest.config.ts', ...process.argv.slice(2)]
// A virtual display even where there is a real one: the tests must not fight the person at the keyboard.
process.exitCode = await runWithDisplay(vitest, { always: true })
