import { expect, test } from 'vitest'
import { WORKED } from './scores.fixture.ts'
import { tInterval } from './t-interval.ts'

test.each([
  [0.95, -0.04927850481604936, 2.049278504816049],
  [0.9, 0.14384550538579566, 1.856154494614204],
])('at %f; R 4.2.2: t.test(d, conf.level)$conf.int', (confidence, low, high) => {
  const answer = tInterval(WORKED, confidence)
  expect(answer.ok && answer.value[0]).toBeCloseTo(low, 10)
  expect(answer.ok && answer.value[1]).toBeCloseTo(high, 10)
})

test('has no answer without two values that differ', () => {
  expect(tInterval([1], 0.95)).toEqual({ ok: false, why: 'fewer than 2 values' })
  expect(tInterval([0.1, 0.1, 0.1], 0.95)).toEqual({ ok: false, why: 'the values do not vary' })
})
