import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from './cli.ts'
import { proportionalMemory } from './launch-window.ts'
import { median, type Result, upTo } from './result.ts'
import { writeTenTimes } from './ten-times.ts'

const rounds = 3
const four = 'docx,pdf,html,xlsx'
const sampleMilliseconds = 10_000
const tenTimesMilliseconds = 30_000
const megabytes = 700

type Run = { readonly milliseconds: number; readonly peakMegabytes: number }

/** The report of a project in four formats, comparison included: of the sample, and of a study ten times as large. */
export async function benchReporting(): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  try {
    const [sample, large] = [join(folder, 'sample.throughline'), join(folder, 'large.throughline')]
    runCli(['load', sample, 'samples/grant-267'])
    writeTenTimes(join(folder, 'large'))
    runCli(['load', large, join(folder, 'large')])
    const page = await several(sample, folder, 'html')
    const all = await several(sample, folder, four)
    const tenfold = await report(large, folder, four)
    const memory = Math.max(...all.map((run) => run.peakMegabytes), tenfold.peakMegabytes)
    const time = (runs: readonly Run[]) => median(runs.map(({ milliseconds }) => milliseconds))
    return [
      upTo('reporting.html', time(page), 'ms', null),
      upTo('reporting.four-formats', time(all), 'ms', sampleMilliseconds),
      upTo('reporting.over-html', time(all) / time(page), 'x', null, 'the same report as HTML alone'),
      upTo('reporting.ten-times', tenfold.milliseconds, 'ms', tenTimesMilliseconds),
      upTo('reporting.memory', memory, 'MB', megabytes),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function several(project: string, folder: string, formats: string): Promise<readonly Run[]> {
  const runs: Run[] = []
  for (let round = 0; round < rounds; round += 1) runs.push(await report(project, folder, formats))
  return runs
}

/** One report; its memory is that of all its processes together, the one that prints included, looked at every 50 ms. */
async function report(project: string, folder: string, formats: string): Promise<Run> {
  const words = ['out/main/cli.js', 'report', project, '--out', join(folder, 'out'), '--formats', formats]
  const started = performance.now()
  const child = spawn(process.execPath, words, { stdio: 'ignore', detached: true })
  let peakMegabytes = 0
  const look = setInterval(() => {
    peakMegabytes = Math.max(peakMegabytes, proportionalMemory(child.pid ?? 0))
  }, 50)
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve))
  clearInterval(look)
  if (status !== 0) throw new Error(`throughline report --formats ${formats} failed`)
  return { milliseconds: performance.now() - started, peakMegabytes }
}
