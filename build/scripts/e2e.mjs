// npm run e2e [-- FILTER…]: the end-to-end tests in real Electron, one window after the other.
import { hasDisplay, onPath, projectNode, say, start } from './lib/run.mjs'
import { setUpWindow } from './lib/setup.mjs'

await setUpWindow({ needDisplayServer: true })

say('Running the end-to-end tests in real Electron …')
const tests = [
  projectNode,
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'e2e/vitest.config.ts',
  ...process.argv.slice(2),
]
// A virtual display even where there is a real one: the tests must not fight the person at the keyboard.
const virtual = process.platform === 'linux' && (onPath('xvfb-run') || !hasDisplay)
const command = virtual ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24', ...tests] : tests
process.exitCode = await start(command[0], command.slice(1))
