import { expect, test } from 'vitest'
import { mean } from './mean.ts'
import { WORKED } from './scores.fixture.ts'

test('is the sum over the count; R 4.2.2: mean(d)', () => {
  expect(mean(WORKED)).toEqual({ ok: true, value: 1 })
})

test('has no answer for no values', () => {
  expect(mean([])).toEqual({ ok: false, why: 'no values' })
})
