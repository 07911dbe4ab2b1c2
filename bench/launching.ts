import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCli } from './cli.ts'
import { type Launch, launchUntil } from './launch-window.ts'
import { median, type Result, upTo } from './result.ts'

const rounds = 5

/** Start and memory, each against a bare Electron window of the same runs. The three take turns, so that a slow spell hits all. */
export async function benchLaunching(): Promise<readonly Result[]> {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  try {
    const project = join(folder, 'sample.throughline')
    runCli(['load', project, 'samples/grant-267'])
    const bare: Launch[] = []
    const start: Launch[] = []
    const study: Launch[] = []
    for (let round = 0; round <= rounds; round += 1) {
      const measured = [
        await launchUntil(['bench/bare-window'], 'screen'),
        await launchUntil(['.'], 'start-screen'),
        await launchUntil(['.', project], 'study-overview'),
      ] as const
      // The first round warms the disk's caches.
      if (round === 0) continue
      bare.push(measured[0])
      start.push(measured[1])
      study.push(measured[2])
    }
    return figures(bare, start, study)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function figures(bare: readonly Launch[], start: readonly Launch[], study: readonly Launch[]): readonly Result[] {
  const time = (launches: readonly Launch[]) => median(launches.map(({ milliseconds }) => milliseconds))
  const memory = (launches: readonly Launch[]) => median(launches.map(({ megabytes }) => megabytes))
  const against = 'a bare Electron window'
  return [
    upTo('launching.bare-window', time(bare), 'ms', null),
    upTo('launching.start-screen', time(start) / time(bare), 'x', 1.5, against),
    upTo('launching.sample-study', time(study) / time(bare), 'x', 2, against),
    upTo('launching.memory-bare', memory(bare), 'MB', null),
    upTo('launching.memory-start', memory(start) / memory(bare), 'x', null, against),
    upTo('launching.memory-study', memory(study) / memory(bare), 'x', null, against),
  ]
}
