import { expect, test } from 'vitest'
import { sum } from './sum.ts'

test('adds up, and is 0 for none', () => {
  expect(sum([1, 2.5, -4])).toBe(-0.5)
  expect(sum([])).toBe(0)
})
