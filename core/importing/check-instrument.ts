import { foldLabel } from '../text/fold-label.ts'
import { checkKnown, checkUnique, type Report } from './plan-report.ts'
import type { RawPlan } from './plan-schema.ts'
import { quotedList } from './reading.ts'
import { itemBounds, readScaleItem } from './to-plan.ts'

type RawInstrument = RawPlan['instruments'][number]
type RawFile = RawInstrument['files'][number]

const PLATFORMS = ['plain', 'qualtrics', 'google-forms']

/** Checks an instrument's files, items and scales; `at` is its place in the plan. */
export function checkInstrument(
  plan: RawPlan,
  instrument: RawInstrument,
  at: readonly PropertyKey[],
  report: Report,
): void {
  const waves = plan.waves.map((wave) => wave.id)
  instrument.files.forEach((file, i) => {
    checkKnown(file.wave, waves, 'wave', [...at, 'files', i, 'wave'], report)
    checkPlatform(file.platform, [...at, 'files', i, 'platform'], report)
  })
  checkParts(instrument, at, report)
}

/** What is checked of an instrument wherever it is described: its columns, items and scales. */
export function checkParts(
  instrument: Pick<RawInstrument, 'items' | 'scales'> & { readonly files: readonly Pick<RawFile, 'columns'>[] },
  at: readonly PropertyKey[],
  report: Report,
): void {
  const ids = instrument.items.map((entry) => entry.id)
  instrument.files.forEach((file, i) => {
    for (const item of Object.keys(file.columns))
      checkKnown(item, ids, 'item', [...at, 'files', i, 'columns', item], report)
  })
  instrument.items.forEach((item, i) => {
    checkItem(item, [...at, 'items', i], report)
  })
  const items = new Set(ids)
  instrument.scales.forEach((scale, i) => {
    checkScale(instrument, scale.items, items, [...at, 'scales', i, 'items'], report)
  })
}

export function checkPlatform(platform: string, at: readonly PropertyKey[], report: Report): void {
  if (!PLATFORMS.includes(platform)) report(at, refusePlatform(platform))
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
  instrument: Pick<RawInstrument, 'items'>,
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
