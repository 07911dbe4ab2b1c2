import { expect, test } from 'vitest'
import { pearson } from './pearson.ts'

test('by hand; R 4.2.2: cor(c(1, 2, 3, 4), c(2, 1, 4, 3))', () => {
  const answer = pearson([1, 2, 3, 4], [2, 1, 4, 3])
  expect(answer.ok && answer.value).toBeCloseTo(0.6, 14)
})

test('never leaves [−1, 1]', () => {
  const x = [0.1, 0.2, 0.7]
  const answer = pearson(
    x,
    x.map((value) => -3 * value),
  )
  expect(answer.ok && answer.value).toBeGreaterThanOrEqual(-1)
  expect(answer.ok && answer.value).toBeCloseTo(-1, 14)
})

test('has no answer for one pair or a constant', () => {
  expect(pearson([1], [1])).toEqual({ ok: false, why: 'fewer than 2 pairs' })
  expect(pearson([1, 2], [3, 3])).toEqual({ ok: false, why: 'the values do not vary' })
})
