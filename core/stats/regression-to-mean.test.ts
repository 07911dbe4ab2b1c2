import { expect, test } from 'vitest'
import { regressionToMean } from './regression-to-mean.ts'
import { AFTER, BEFORE } from './scores.fixture.ts'

test('those at 3 or below; R 4.2.2: (1 - cor(b, e)) * (mean(b) - mean(b[s])), mean(d[s]) - mean(d)', () => {
  const answer = regressionToMean(
    BEFORE,
    AFTER,
    BEFORE.map((score) => score <= 3),
  )
  expect(answer.ok && answer.value.r).toBeCloseTo(0.7494271432229391, 12)
  expect(answer.ok && answer.value.expected).toBeCloseTo(0.1069110855582127, 12)
  expect(answer.ok && answer.value.seen).toBeCloseTo(0.1716666666666667, 12)
})

test('everyone selected is expected to do nothing of the kind', () => {
  const answer = regressionToMean(
    BEFORE,
    AFTER,
    BEFORE.map(() => true),
  )
  expect(answer.ok && answer.value.expected).toBeCloseTo(0, 12)
})

test('has no answer when nobody is selected or a wave is constant', () => {
  expect(regressionToMean([1, 2], [2, 3], [false, false])).toEqual({ ok: false, why: 'nobody is selected' })
  expect(regressionToMean([1, 1], [2, 3], [true, false])).toEqual({ ok: false, why: 'the values do not vary' })
})
