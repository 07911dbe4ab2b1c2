// npm start: sets up what is missing and opens the application; without a display, runs the demonstration instead.
import { join } from 'node:path'
import { hasDisplay, nodeModules, say, start } from './lib/run.mjs'
import { setUpWindow } from './lib/setup.mjs'
import { runWithDisplay } from './lib/virtual-display.mjs'

await setUpWindow()

if (hasDisplay) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const electron = join(nodeModules, 'electron', 'cli.js')
  process.exitCode = await start(process.execPath, [electron, '.', ...asRoot, ...process.argv.slice(2)])
} else {
  say('No display here: starting a virtual one and running the sample study through the real window …')
  process.exitCode = await runWithDisplay(['e2e/demo.ts'])
}
