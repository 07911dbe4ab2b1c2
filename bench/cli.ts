import { spawnSync } from 'node:child_process'

/** Runs the built command line in the project's Node. @throws if it does not succeed */
export function runCli(words: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['out/main/cli.js', ...words], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`throughline ${words.join(' ')} failed: ${stderr}`)
}
