import { expect, test } from 'vitest'
import type { DoseCase } from '#core/types/comparison-details.ts'
import { doseKey, dosePoints } from './dose-points.ts'

const cases: readonly DoseCase[] = [
  { case: 'P1', sessions: 7, minutes: 400, topics: { data: 2 } },
  { case: 'P2', sessions: 5, minutes: null, topics: {}, why: 'no minutes are recorded' },
]
const pair = (id: string, change: number) => ({
  case: id,
  baseline: 2,
  end: 2 + change,
  change,
  moved: 'rose' as const,
  reliable: 'same' as const,
})
const score = { pairs: [pair('P2', 0.5), pair('P1', 1), pair('P3', 2)] }

test('one point a pair with that dose; a topic that never came up is 0', () => {
  expect(dosePoints({ cases }, score, 'sessions')).toEqual([
    { case: 'P2', x: 5, y: 0.5 },
    { case: 'P1', x: 7, y: 1 },
  ])
  expect(dosePoints({ cases }, score, 'minutes').map((point) => point.case)).toEqual(['P1'])
  expect(dosePoints({ cases }, score, { topic: 'data' }).map((point) => point.x)).toEqual([0, 2])
})

test('each dose has a key of its own', () => {
  expect(['sessions', 'minutes', { topic: 'sessions' }].map((dose) => doseKey(dose as 'sessions'))).toEqual([
    'sessions',
    'minutes',
    'topic:sessions',
  ])
})
