import { expect, test } from 'vitest'
import { median, quantile } from './quantile.ts'
import { WORKED } from './scores.fixture.ts'

test.each([
  [0.1, -0.9],
  [0.25, 0],
  [0.5, 1],
  [0.9, 2.9],
])('at %f; R 4.2.2: quantile(d, p, type = 7)', (share, expected) => {
  const answer = quantile(WORKED, share)
  expect(answer.ok && answer.value).toBeCloseTo(expected, 12)
})

test('the ends are the extremes and the list is left in its order', () => {
  const values = [3, 1, 2]
  expect(quantile(values, 0)).toEqual({ ok: true, value: 1 })
  expect(quantile(values, 1)).toEqual({ ok: true, value: 3 })
  expect(values).toEqual([3, 1, 2])
})

test('median of an even count is the mean of the two in the middle; of none there is none', () => {
  expect(median([4, 1, 3, 2])).toEqual({ ok: true, value: 2.5 })
  expect(median([5])).toEqual({ ok: true, value: 5 })
  expect(median([])).toEqual({ ok: false, why: 'no values' })
})
