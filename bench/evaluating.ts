import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from './cli.ts'
import { median, type Result, upTo } from './result.ts'

const rounds = 3
const limitMilliseconds = 15_000

/** The main job in one step on the sample study: a folder goes in, project and reports come out. */
export async function benchEvaluating(): Promise<readonly Result[]> {
  const times: number[] = []
  const idle: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
    idle.push(timed(() => runCli(['help'])))
    times.push(timed(() => runCli(['evaluate', 'samples/grant-267', '--out', folder, '--formats', 'html,docx'])))
    rmSync(folder, { recursive: true, force: true })
  }
  return [
    upTo('evaluating.sample', median(times), 'ms', limitMilliseconds),
    upTo(
      'evaluating.over-idle',
      median(times) / median(idle),
      'x',
      null,
      'starting the command line to print its help',
    ),
  ]
}

function timed(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
