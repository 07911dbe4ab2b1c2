import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { AFTER, BEFORE, WORKED } from './scores.fixture.ts'
import { skewness } from './skewness.ts'

test('R 4.2.2, psych 2.2.9: skew(x, type = 2)', () => {
  const [worked, scores] = [skewness(WORKED), skewness(differences(BEFORE, AFTER))]
  expect(worked.ok && worked.value).toBeCloseTo(0, 12)
  expect(scores.ok && scores.value).toBeCloseTo(-0.3977293091350702, 12)
})

test('turns its sign with the values', () => {
  const there = skewness([1, 2, 3, 9])
  const back = skewness([-1, -2, -3, -9])
  expect(there.ok && back.ok && there.value + back.value).toBeCloseTo(0, 12)
})

test('has no answer of two values or of equal ones', () => {
  expect(skewness([1, 2])).toEqual({ ok: false, why: 'fewer than 3 values' })
  expect(skewness([2, 2, 2])).toEqual({ ok: false, why: 'the values do not vary' })
})
