import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compareStudy } from '#core/comparing/compare.ts'
import { detailComparison } from '#core/comparing/details.ts'
import { pairedValues } from '#core/comparing/paired-values.ts'
import { recompareCodes } from '#core/comparing/recompare-codes.ts'
import { bootstrapGav } from '#core/stats/bootstrap-gav.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { fortyMeasures } from './forty-measures.ts'
import { atLeast, median, type Result, upTo } from './result.ts'

const rounds = 5
const timesFaster = 20
const comparisonMilliseconds = 1000
const codingMilliseconds = 100

type Pairs = readonly { readonly baseline: number; readonly end: number }[]

/** Forty measures of fifty pairs: intervals against R's boot and boot.ci, the whole comparison, and one coding more. */
export async function benchComparing(): Promise<readonly Result[]> {
  const data = fortyMeasures()
  const measures = data.scales.map(({ id }) => pairedValues(data, `scale:${id}`))
  const intervals = timed(() => drawIntervals(measures, data))
  const inR = timeInR(measures)
  const before = compareStudy(data)
  const after = oneCodingMore(data)
  return [
    inR === null
      ? atLeast('comparing.bca-faster', null, 'x', timesFaster, 'nothing: R with its package boot is not installed')
      : atLeast('comparing.bca-faster', inR / intervals, 'x', timesFaster, 'boot and boot.ci(type = "bca") in R'),
    upTo('comparing.bca', intervals, 'ms', comparisonMilliseconds),
    upTo(
      'comparing.forty-measures',
      timed(() => compareStudy(data)),
      'ms',
      comparisonMilliseconds,
    ),
    upTo(
      'comparing.details',
      timed(() => detailComparison(data, before)),
      'ms',
      null,
    ),
    upTo(
      'comparing.one-coding',
      timed(() => recompareCodes(after, before, ['c9'])),
      'ms',
      codingMilliseconds,
    ),
  ]
}

function drawIntervals(measures: readonly Pairs[], { analysis }: StudyData): void {
  for (const pairs of measures) {
    const answer = bootstrapGav(
      pairs.map(({ baseline }) => baseline),
      pairs.map(({ end }) => end),
      analysis.confidence,
      analysis,
    )
    if (!answer.ok) throw new Error(answer.why)
  }
}

function oneCodingMore(data: StudyData): StudyData {
  const [first] = data.codings
  if (!first) throw new Error('no codings')
  return { ...data, codings: [...data.codings, { ...first, id: 'more', code: 'c9' }] }
}

/** After a warm-up, the middle of some rounds. */
function timed(work: () => void): number {
  const times = Array.from({ length: rounds + 1 }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  })
  return median(times.slice(1))
}

/** Milliseconds that R takes for the same intervals, once; null where it cannot. */
function timeInR(measures: readonly Pairs[]): number | null {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-bench-'))
  try {
    const rows = measures.flatMap((pairs, i) => pairs.map(({ baseline, end }) => `${i + 1},${baseline},${end}`))
    writeFileSync(join(folder, 'pairs.csv'), `measure,baseline,end\n${rows.join('\n')}\n`)
    copyFileSync('bench/boot-gav.R', join(folder, 'boot-gav.R'))
    const { status, stdout, error } = spawnSync('Rscript', ['--vanilla', 'boot-gav.R'], {
      cwd: folder,
      encoding: 'utf8',
    })
    return error || status !== 0 ? null : 1000 * Number(stdout.split(' ')[0])
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
