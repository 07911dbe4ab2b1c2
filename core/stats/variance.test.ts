import { expect, test } from 'vitest'
import { WORKED } from './scores.fixture.ts'
import { standardDeviation, variance } from './variance.ts'

test('variance; R 4.2.2: var(d)', () => {
  const answer = variance(WORKED)
  expect(answer.ok && answer.value).toBeCloseTo(2.727272727272727, 14)
})

test('standard deviation; R 4.2.2: sd(d)', () => {
  const answer = standardDeviation(WORKED)
  expect(answer.ok && answer.value).toBeCloseTo(1.651445647689541, 14)
})

test('one value has none; two equal ones have 0', () => {
  expect(variance([3])).toEqual({ ok: false, why: 'fewer than 2 values' })
  expect(standardDeviation([])).toEqual({ ok: false, why: 'fewer than 2 values' })
  expect(standardDeviation([3, 3])).toEqual({ ok: true, value: 0 })
})
