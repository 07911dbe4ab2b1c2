// npm run --silent cli -- COMMAND: the engine without a window, in the project's own Node.
import { projectNode, root, start } from './lib/run.mjs'
import { setUpCommandLine } from './lib/setup.mjs'

const words = process.argv.slice(2)
await setUpCommandLine({ needRuntime: words.some((word) => /(^|[,=])pdf(,|$)/i.test(word)) })
const cwd = process.env.INIT_CWD ?? process.cwd()
process.exitCode = await start(projectNode, [`${root}/out/main/cli.js`, ...words], { cwd })
