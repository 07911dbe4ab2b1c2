import { checkInstrument } from './check-instrument.ts'
import { checkKnown, checkUnique, type Report } from './plan-report.ts'
import type { RawPlan } from './plan-schema.ts'
import { readDate } from './read-date.ts'
import { checkRelativePath } from './safe-path.ts'
import { isNamePattern } from './to-plan.ts'

/** Checks what the schema cannot: paths, references between parts, repeated ids, bounds. Codes are checked with the codebook. */
export function checkPlan(plan: RawPlan, report: Report): void {
  checkUnique(
    plan.waves.map((wave) => wave.id),
    'wave',
    (i) => ['waves', i, 'id'],
    report,
  )
  plan.waves.forEach((wave, i) => {
    const date = wave.date === undefined ? null : readDate(wave.date, 'unknown')
    if (date && (!date.ok || date.date !== wave.date))
      report(['waves', i, 'date'], `'${wave.date}' must be a date like 2017-09-15.`)
  })
  checkPaths(plan, report)
  checkUnique(plan.cases.attributes, 'attribute', (i) => ['cases', 'attributes', i], report)
  checkUnique(
    plan.instruments.map((instrument) => instrument.id),
    'instrument',
    (i) => ['instruments', i, 'id'],
    report,
  )
  plan.instruments.forEach((instrument, i) => {
    checkInstrument(plan, instrument, ['instruments', i], report)
  })
  checkAcrossInstruments(plan, report)
  checkTranscripts(plan, report)
  checkIndicators(plan, report)
  checkAnalysis(plan, report)
}

function checkPaths(plan: RawPlan, report: Report): void {
  const paths: (readonly [readonly PropertyKey[], string | undefined])[] = [
    [['cases', 'file'], plan.cases.file],
    [['sessions', 'file'], plan.sessions?.file],
    [['outcomes', 'file'], plan.outcomes?.file],
    [['codebook'], plan.codebook],
    [['codings'], plan.codings],
    ...plan.instruments.flatMap((instrument, i) =>
      instrument.files.map((file, j) => [['instruments', i, 'files', j, 'path'], file.path] as const),
    ),
    ...plan.transcripts.map((entry, i) => [['transcripts', i, 'files'], entry.files] as const),
    ...plan.transcripts.map((entry, i) => [['transcripts', i, 'path'], entry.path] as const),
  ]
  for (const [path, value] of paths) {
    const checked = value === undefined ? null : checkRelativePath(value)
    if (checked && !checked.ok) report(path, checked.why)
  }
}

/** Measures are named `scale:ID` and documents end in `-ITEM`: their ids are unique in the whole study. */
function checkAcrossInstruments(plan: RawPlan, report: Report): void {
  const scales = plan.instruments.flatMap((one, i) =>
    one.scales.map((scale, j) => ({ id: scale.id, path: ['instruments', i, 'scales', j, 'id'] })),
  )
  const items = plan.instruments.flatMap((one, i) =>
    one.items.map((item, j) => ({ id: item.id, path: ['instruments', i, 'items', j, 'id'] })),
  )
  checkUnique(
    scales.map((scale) => scale.id),
    'scale',
    (i) => scales[i]?.path ?? [],
    report,
  )
  checkUnique(
    items.map((item) => item.id),
    'item',
    (i) => items[i]?.path ?? [],
    report,
  )
}

function checkTranscripts(plan: RawPlan, report: Report): void {
  plan.transcripts.forEach((entry, i) => {
    const at = ['transcripts', i]
    const isPattern =
      entry.files !== undefined && entry.path === undefined && entry.case === undefined && entry.wave === undefined
    const isFile =
      entry.files === undefined &&
      entry.name === undefined &&
      entry.path !== undefined &&
      entry.case !== undefined &&
      entry.wave !== undefined
    if (!isPattern && !isFile) report(at, 'Give either { files, name } or { path, case, wave }.')
    if (isPattern && entry.name !== undefined && !isNamePattern(entry.name)) {
      report([...at, 'name'], `'${entry.name}' must hold {case} and {wave}, as in {case}-{wave}.`)
    }
    if (isFile)
      checkKnown(
        entry.wave ?? '',
        plan.waves.map((wave) => wave.id),
        'wave',
        [...at, 'wave'],
        report,
      )
  })
}

function checkIndicators(plan: RawPlan, report: Report): void {
  const scales = plan.instruments.flatMap((one) => one.scales.map((scale) => scale.id))
  const outcomes = plan.outcomes?.measures ?? []
  checkUnique(
    plan.indicators.map((indicator) => indicator.id),
    'indicator',
    (i) => ['indicators', i, 'id'],
    report,
  )
  plan.indicators.forEach((indicator, i) => {
    indicator.scales.forEach((id, j) => {
      checkKnown(id, scales, 'scale', ['indicators', i, 'scales', j], report)
    })
    indicator.outcomes.forEach((id, j) => {
      checkKnown(id, outcomes, 'outcome measure', ['indicators', i, 'outcomes', j], report)
    })
    if (indicator.codes.length > 0 && plan.codebook === undefined) {
      report(
        ['indicators', i, 'codes'],
        'There are codes here but no codebook. Add codebook: with its file, or take the codes out.',
      )
    }
  })
  if (plan.codings !== undefined && plan.codebook === undefined) {
    report(['codings'], 'There are codings but no codebook. Add codebook: with its file.')
  }
}

function checkAnalysis(plan: RawPlan, report: Report): void {
  const { waves, clusterBy, primary } = plan.analysis
  waves?.forEach((id, i) => {
    checkKnown(
      id,
      plan.waves.map((wave) => wave.id),
      'wave',
      ['analysis', 'waves', i],
      report,
    )
  })
  if (waves && waves[0] === waves[1]) report(['analysis', 'waves'], 'The two waves to compare are the same. Give two.')
  if (clusterBy !== undefined)
    checkKnown(clusterBy, plan.cases.attributes, 'attribute', ['analysis', 'clusterBy'], report)
  if (primary !== undefined) checkPrimary(plan, primary, report)
}

/** The primary measure is one that is compared between waves: a scale, an item that is in no scale, or a code (checked with the codebook). */
function checkPrimary(plan: RawPlan, primary: string, report: Report): void {
  const path = ['analysis', 'primary']
  if (primary.startsWith('code:')) {
    if (plan.codebook === undefined)
      report(path, `'${primary}' is a code, but there is no codebook. Add codebook: with its file.`)
    return
  }
  const scales = plan.instruments.flatMap((one) => one.scales)
  const inScales = new Set(scales.flatMap(({ items }) => items.map((item) => item.replace(/^-/, ''))))
  const alone = plan.instruments
    .flatMap((one) => one.items)
    .filter(({ id, type }) => (type === 'likert' || type === 'number') && !inScales.has(id))
  const known = [...scales.map(({ id }) => `scale:${id}`), ...alone.map(({ id }) => `item:${id}`)]
  checkKnown(primary, known, 'measure', path, report)
}
