// npm run pictures: takes the README's pictures anew, from the running application on the sample study.
import { setUpWindow } from './lib/setup.mjs'
import { runWithDisplay } from './lib/virtual-display.mjs'

await setUpWindow({ needDisplayServer: true })
process.exitCode = await runWithDisplay(['e2e/pictures.ts'], { always: true })
