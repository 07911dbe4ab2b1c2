import { expect, test } from 'vitest'
import { independentG } from './independent-g.ts'
import { AFTER, BEFORE } from './scores.fixture.ts'

test('R 4.2.2, effectsize 0.8.3: hedges_g(x[1:8], y[9:12] + 1)', () => {
  const second = AFTER.slice(8).map((value) => value + 1)
  const answer = independentG(BEFORE.slice(0, 8), second)
  expect(answer.ok && answer.value).toBeCloseTo(-2.4098968076655143, 10)
})

test('has no answer for a group of one or groups that do not vary', () => {
  expect(independentG([1, 2, 3], [2])).toEqual({ ok: false, why: 'fewer than 2 in a group' })
  expect(independentG([2, 2], [3, 3])).toEqual({ ok: false, why: 'the values do not vary' })
})
