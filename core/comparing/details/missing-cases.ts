import { known, unknown } from '#core/stats/answer.ts'
import { sum } from '#core/stats/sum.ts'
import { tInterval } from '#core/stats/t-interval.ts'
import { tippingPoint } from '#core/stats/tipping-point.ts'
import type { MissingCases } from '#core/types/score-details.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { type Figure, figures, missing, part } from '../figures.ts'
import { type ScoreSource, scoresInWave } from '../measures.ts'
import type { PairedLists } from '../pair-waves.ts'
import { scaleRange } from '../scale-range.ts'
import type { StudyIndex } from '../study-index.ts'

interface Range {
  readonly min: number
  readonly max: number
}

/** How far the cases with one wave only could move the mean change, and how far they would have to. */
export function missingCases(
  data: StudyData,
  index: StudyIndex,
  source: ScoreSource,
  lists: PairedLists,
): MissingCases {
  const before = scoresInWave(source, index, index.baselineWave)
  const after = scoresInWave(source, index, index.endWave)
  const roster = data.cases.map(({ id }) => id)
  const lost = roster.flatMap((id) => (after.has(id) ? [] : (before.get(id) ?? [])))
  const joined = roster.flatMap((id) => (before.has(id) ? [] : (after.get(id) ?? [])))
  const range = scaleRange(data, source.id)
  return {
    lost: lost.length,
    joined: joined.length,
    bounds: bounds(lists.changes, lost, joined, range),
    tipping: tipping(lists.changes, lost, range, data.analysis.confidence),
  }
}

function bounds(
  changes: readonly number[],
  lost: readonly number[],
  joined: readonly number[],
  range: Range | null,
): MissingCases['bounds'] {
  const n = changes.length + lost.length + joined.length
  const withEnds = (end: (range: Range) => number, baseline: (range: Range) => number): Figure<number> => {
    if (n === 0) return unknown('no values')
    if (range === null) return missing('an item has no bounds')
    const filled = [...lost.map((score) => end(range) - score), ...joined.map((score) => score - baseline(range))]
    return known((sum(changes) + sum(filled)) / n)
  }
  const [lowest, highest] = [({ min }: Range) => min, ({ max }: Range) => max]
  return figures<{ worst: number; best: number }>({
    worst: withEnds(lowest, highest),
    best: withEnds(highest, lowest),
  })
}

function tipping(
  changes: readonly number[],
  lost: readonly number[],
  range: Range | null,
  confidence: number,
): MissingCases['tipping'] {
  const interval = tInterval(changes, confidence)
  const point = interval.ok
    ? tippingPoint(sum(changes) / changes.length, interval.value, changes.length, lost.length)
    : interval
  const possible = (): Figure<boolean> => {
    if (!point.ok) return point
    if (range === null) return missing('an item has no bounds')
    const start = sum(lost) / lost.length
    return known(point.value.change >= range.min - start && point.value.change <= range.max - start)
  }
  return figures<{ change: number; shift: number; possible: boolean }>({
    change: part(point, 'change'),
    shift: part(point, 'shift'),
    possible: possible(),
  })
}
