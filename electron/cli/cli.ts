import { fileURLToPath } from 'node:url'
import { CallError, type CommandLine, parseCommandLine } from './command-line.ts'
import { commands } from './commands.ts'
import { reportFailure } from './report-failure.ts'
import { usage } from './usage.ts'

// throughline COMMAND: the engine without a window, in plain Node. Exit status: 0 done, 1 the input was refused, 2 the
// call was wrong.

// Whoever reads may stop early (`compare PROJECT | head`): the rest is not wanted then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2))

async function main(words: readonly string[]): Promise<number> {
  let line: CommandLine
  try {
    line = parseCommandLine(words)
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    process.stderr.write(`${error.message}\n\n${usage}`)
    return 2
  }
  if (line.command === 'help') {
    process.stdout.write(usage)
    return 0
  }
  try {
    await commands[line.command](line, {
      workerUrl: new URL('./job-worker.js', import.meta.url),
      inProcess: true,
      fonts: fileURLToPath(new URL('../fonts', import.meta.url)),
      application: fileURLToPath(new URL('../..', import.meta.url)),
    })
    return 0
  } catch (error) {
    return reportFailure(error)
  }
}
