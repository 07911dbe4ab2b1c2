import { expect, test } from 'vitest'
import { answersNeeded, scoreScale, turnedAnswers } from './score-scale.ts'
import { likert, meanScale } from './study.fixture.ts'

const IDS = ['a', 'b', 'c']
const ITEMS = new Map(IDS.map((id) => [id, likert(id)]))

test('reversed items are turned on the theoretical range; by hand', () => {
  const scale = meanScale('s', ['a', '-b', 'c'])
  const given = new Map(Object.entries({ a: 4, b: 2, c: 5 }))
  expect(turnedAnswers(scale, ITEMS, given)).toEqual([4, 4, 5])
  expect(scoreScale(scale, ITEMS, given)).toBeCloseTo(13 / 3, 14)
})

test('the minimum answered is a share of the items, rounded up', () => {
  const seven = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  expect(answersNeeded(meanScale('s', seven, 0.5))).toBe(4)
  expect(answersNeeded(meanScale('s', seven, 1))).toBe(7)
  expect(answersNeeded(meanScale('s', seven, 0.01))).toBe(1)
  // 0.55 × 100 is 55.00000000000001 in floating point.
  const hundred = Array.from({ length: 100 }, (_, i) => `i${i}`)
  expect(answersNeeded(meanScale('s', hundred, 0.55))).toBe(55)
})

test('enough answers give the mean of those there are; too few, no score', () => {
  const scale = meanScale('s', IDS, 0.6)
  expect(scoreScale(scale, ITEMS, new Map(Object.entries({ a: 2, b: 5 })))).toBe(3.5)
  expect(scoreScale(scale, ITEMS, new Map(Object.entries({ a: 2 })))).toBeNull()
  expect(scoreScale(scale, ITEMS, undefined)).toBeNull()
})

test('a sum is the mean times the number of items', () => {
  const scale = { ...meanScale('s', IDS, 0.6), score: 'sum' as const }
  expect(scoreScale(scale, ITEMS, new Map(Object.entries({ a: 2, b: 5 })))).toBe(10.5)
})

test('a reversed item without bounds gives no answer rather than a wrong one', () => {
  const items = new Map([['a', { ...likert('a'), type: 'number' as const, min: null, max: null }]])
  expect(scoreScale(meanScale('s', ['-a']), items, new Map([['a', 3]]))).toBeNull()
})
