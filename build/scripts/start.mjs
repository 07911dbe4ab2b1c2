// npm start: sets up what is missing and opens the application; without a display, runs the demonstration instead.
import { join } from 'node:path'
import { hasDisplay, nodeModules, projectNode, say, start } from './lib/run.mjs'
import { setUpWindow } from './lib/setup.mjs'

await setUpWindow()

if (hasDisplay) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = join(nodeModules, 'electron', 'cli.js')
  process.exitCode = await start(process.execPath, [electron, '.', ...asRoot, ...process.argv.slice(2)])
} else {
  say('No display here: starting a virtual one and running the sample study through the real window …')
  process.exitCode = await start('xvfb-run', ['-a', '-s', '-screen 0 1440x900x24', projectNode, 'e2e/demo.ts'])
}
