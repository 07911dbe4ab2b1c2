import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { AFTER, BEFORE } from './scores.fixture.ts'
import { welchDifference } from './welch-difference.ts'

const CHANGES = differences(BEFORE, AFTER)

test('R 4.2.2: t.test(d[1:5], d[6:12])$conf.int', () => {
  const answer = welchDifference(CHANGES.slice(0, 5), CHANGES.slice(5), 0.95)
  expect(answer.ok && answer.value.difference).toBeCloseTo(-0.04857142857142854, 12)
  expect(answer.ok && answer.value.interval[0]).toBeCloseTo(-0.51206974321570531, 11)
  expect(answer.ok && answer.value.interval[1]).toBeCloseTo(0.41492688607284828, 11)
})

test('has no answer of a group of one or of values that do not vary', () => {
  expect(welchDifference([1], [1, 2], 0.95)).toEqual({ ok: false, why: 'fewer than 2 in a group' })
  expect(welchDifference([1, 1], [2, 2], 0.95)).toEqual({ ok: false, why: 'the values do not vary' })
})
