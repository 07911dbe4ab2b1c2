// npm test: sets up what is missing, then runs every check, every unit test and every end-to-end test.
import { fail, projectNode, run, say } from './lib/run.mjs'
import { setUpWindow } from './lib/setup.mjs'

await setUpWindow({ needDisplayServer: true })

say('Checking (format, lint, layers, unused code, types, unit tests) …')
if (run(projectNode, ['build/scripts/check.mjs']) !== 0) fail('npm run check failed.')
if (run(projectNode, ['build/scripts/e2e.mjs']) !== 0) fail('The end-to-end tests failed.')
