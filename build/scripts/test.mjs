// npm test: sets up what is missing, then runs every check, every unit test and every end-to-end test.
import { fail, hasDisplay, onPath, projectNode, run, say } from './lib/run.mjs'
import { setUpWindow } from './lib/setup.mjs'

await setUpWindow({ needDisplayServer: true })

say('Checking (format, lint, layers, unused code, types, unit tests) …')
if (run(projectNode, ['build/scripts/check.mjs']) !== 0) fail('npm run check failed.')

say('Running the end-to-end tests in real Electron …')
const tests = [projectNode, 'node_modules/vitest/vitest.mjs', 'run', '--config', 'e2e/vitest.config.ts']
// A virtual display even where there is a real one: the tests must not fight the person at the keyboard.
const virtual = process.platform === 'linux' && (onPath('xvfb-run') || !hasDisplay)
const command = virtual ? ['xvfb-run', '-a', '-s', '-screen 0 1440x900x24', ...tests] : tests
if (run(command[0], command.slice(1)) !== 0) fail('The end-to-end tests failed.')
