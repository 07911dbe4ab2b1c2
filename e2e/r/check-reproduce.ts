import { spawnSync } from 'node:child_process'
import { compareStudy } from '#core/comparing/compare.ts'
import { flatFigures, flatSensitivity } from '#core/comparing/reproduce/flat-figures.ts'
import type { Comparison } from '#core/types/comparison.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { compareFigures, type Verdict } from './compare-figures.ts'
import { EDGE_STUDIES } from './edge-studies.ts'
import { loadSample } from './load-sample.ts'
import { randomStudy } from './random-study.ts'
import { runReproduce } from './run-reproduce.ts'

// node e2e/r/check-reproduce.ts [HOW MANY RANDOM STUDIES, 200] [FIRST SEED, 1]
// Needs R (r-base-core) and, for the sample study, a build. Exit status 1 when any figure differs.

const studies = Number(process.argv[2] ?? 200)
const firstSeed = Number(process.argv[3] ?? 1)
const mostShown = 40

if (spawnSync('Rscript', ['--version']).error) {
  process.stderr.write('Rscript is not installed: nothing was checked.\n')
  process.exit(2)
}

const sample = loadSample()
const verdicts = check(sample.data, sample.comparison)
report('the sample study', verdicts)
const edges = EDGE_STUDIES.flatMap((study) => check(study))
report('studies without cases, end, answers, scales, codes, documents, sessions', edges)
const random: Verdict[] = []
for (let seed = firstSeed; seed < firstSeed + studies; seed += 1) random.push(...check(randomStudy(seed)))
report(`${studies} random studies, seeds ${firstSeed} to ${firstSeed + studies - 1}`, random)
process.exitCode = [...verdicts, ...edges, ...random].some(({ kind }) => kind === 'differs') ? 1 : 0

function check(data: StudyData, comparison: Comparison = compareStudy(data)): readonly Verdict[] {
  const found = compareFigures(
    [...flatFigures(comparison), ...flatSensitivity(data)],
    runReproduce(data),
    data.analysis.resamples,
  )
  return found.map((one) => (one.kind === 'differs' ? { ...one, key: `${data.study.id}\t${one.key}` } : one))
}

function report(name: string, found: readonly Verdict[]): void {
  const of = (kind: Verdict['kind']) => found.filter((one) => one.kind === kind)
  const errors = found.flatMap((one) => (one.kind === 'drawn' ? [one.errors] : []))
  const spread = Math.sqrt(errors.reduce((sum, one) => sum + one ** 2, 0) / Math.max(1, errors.length))
  process.stdout.write(
    `${name}: ${found.length} figures; ${of('exact').length} equal to 1e-9, ${of('fitted').length} fitted to 1e-5, ` +
      `${errors.length} drawn (within ${Math.max(0, ...errors).toFixed(1)} standard errors, root mean square ${spread.toFixed(2)}), ` +
      `${of('differs').length} differ\n`,
  )
  for (const one of of('differs').slice(0, mostShown)) {
    if (one.kind === 'differs') process.stdout.write(`  ${one.key}: ours ${one.ours}, in R ${one.inR}\n`)
  }
}
