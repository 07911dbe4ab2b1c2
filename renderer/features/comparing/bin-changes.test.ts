import { expect, test } from 'vitest'
import type { ScorePair } from '#core/types/score-details.ts'
import { binChanges } from './bin-changes.ts'

const pair = (change: number, reliable: ScorePair['reliable']): ScorePair => ({
  ...{ case: String(change), baseline: 3, end: 3 + change, change, reliable },
  moved: change > 0 ? 'rose' : change < 0 ? 'fell' : 'same',
})

test('few different changes have a bar each, read as most of its changes are', () => {
  const pairs = [pair(1, 'rose'), pair(0, 'same'), pair(1, 'rose'), pair(1, 'same'), pair(-2, 'fell')]
  expect(binChanges(pairs).map(({ at, reliable, pairs: own }) => [at, reliable, own.length])).toEqual([
    [-2, 'fell', 1],
    [0, 'same', 1],
    [1, 'rose', 3],
  ])
  expect(binChanges([])).toEqual([])
  expect(binChanges([pair(2, 'rose'), pair(2, 'rose')])).toMatchObject([{ at: 2, width: 1 }])
})

test('many different changes are put together, and nobody is lost', () => {
  const bins = binChanges(Array.from({ length: 1000 }, (_, i) => pair(i / 250 - 2, 'same')))
  expect(bins.length).toBeLessThanOrEqual(41)
  expect(bins.flatMap(({ pairs }) => pairs)).toHaveLength(1000)
})
