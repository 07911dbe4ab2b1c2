import { foldLabel } from '../text/fold-label.ts'
import { didYouMean } from './nearest-name.ts'
import type { RawPlan } from './plan-schema.ts'
import { readDate } from './read-date.ts'
import { quotedList } from './reading.ts'
import { checkRelativePath } from './safe-path.ts'
import { isNamePattern, itemBounds, readScaleItem } from './to-plan.ts'

/** Takes a problem at a path of keys. */
export type Report = (path: readonly PropertyKey[], message: string) => void

type RawInstrument = RawPlan['instruments'][number]

const PLATFORMS = ['plain', 'qualtrics', 'google-forms']

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

function checkInstrument(plan: RawPlan, instrument: RawInstrument, at: readonly PropertyKey[], report: Report): void {
  const waves = plan.waves.map((wave) => wave.id)
  instrument.files.forEach((file, i) => {
    checkKnown(file.wave, waves, 'wave', [...at, 'files', i, 'wave'], report)
    if (!PLATFORMS.includes(file.platform)) report([...at, 'files', i, 'platform'], refusePlatform(file.platform))
    for (const item of Object.keys(file.columns)) {
      checkKnown(
        item,
        instrument.items.map((entry) => entry.id),
        'item',
        [...at, 'files', i, 'columns', item],
        report,
      )
    }
  })
  instrument.items.forEach((item, i) => {
    checkItem(item, [...at, 'items', i], report)
  })
  const items = new Set(instrument.items.map((item) => item.id))
  instrument.scales.forEach((scale, i) => {
    checkScale(instrument, scale.items, items, [...at, 'scales', i, 'items'], report)
  })
}

function refusePlatform(platform: string): string {
  return `Exports of '${platform}' cannot be read yet, only ${quotedList(PLATFORMS)}. Save the answers as a table with one header row and write platform: plain.`
}

function checkItem(item: RawInstrument['items'][number], at: readonly PropertyKey[], report: Report): void {
  const { min, max } = itemBounds(item)
  if (item.type === 'likert' && (min === null || max === null)) {
    report(at, `The likert item '${item.id}' needs min and max, as in min: 1, max: 5.`)
    return
  }
  if (min !== null && max !== null && min >= max) report([...at, 'min'], `min (${min}) must be below max (${max}).`)
  const byFold = new Map<string, number>()
  for (const [label, value] of Object.entries(item.labels)) {
    if ((min !== null && value < min) || (max !== null && value > max)) {
      report([...at, 'labels', label], `The label '${label}' has the value ${value}, outside ${min}–${max}.`)
    }
    const before = byFold.get(foldLabel(label))
    if (before !== undefined && before !== value) {
      report(
        [...at, 'labels', label],
        `The label '${label}' reads like another label of this item, with another value. Keep one of them.`,
      )
    }
    byFold.set(foldLabel(label), value)
  }
}

function checkScale(
  instrument: RawInstrument,
  entries: readonly string[],
  items: ReadonlySet<string>,
  at: readonly PropertyKey[],
  report: Report,
): void {
  const parts = entries.map((entry) => readScaleItem(entry, items))
  checkUnique(
    parts.map((part) => part.item),
    'item',
    (i) => [...at, i],
    report,
  )
  parts.forEach(({ item: id, reversed }, i) => {
    const item = instrument.items.find((entry) => entry.id === id)
    if (!item) checkKnown(id, [...items], 'item', [...at, i], report)
    else if (item.type === 'open' || item.type === 'choice') {
      report(
        [...at, i],
        `The item '${id}' is of type ${item.type} and cannot be part of a scale. Take it out, or make it likert or number.`,
      )
    } else if (reversed && (itemBounds(item).min === null || itemBounds(item).max === null)) {
      report([...at, i], `The item '${id}' is reversed, which needs its min and max.`)
    }
  })
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
  const { waves, clusterBy } = plan.analysis
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
}

function checkKnown(
  id: string,
  known: readonly string[],
  what: string,
  path: readonly PropertyKey[],
  report: Report,
): void {
  if (known.includes(id)) return
  const list = known.length > 0 ? ` There are ${quotedList(known)}.` : ''
  report(path, `There is no ${what} '${id}' in study.yaml.${didYouMean(id, known)}${list}`)
}

function checkUnique(
  ids: readonly string[],
  what: string,
  path: (i: number) => readonly PropertyKey[],
  report: Report,
): void {
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) report(path(i), `The ${what} '${id}' is there twice. Take one out or rename it.`)
  })
}
