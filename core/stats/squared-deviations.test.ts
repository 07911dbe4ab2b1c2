import { expect, test } from 'vitest'
import { allEqual, squaredDeviations } from './squared-deviations.ts'

test('is the sum of squares about the mean; by hand', () => {
  expect(squaredDeviations([1, 2, 6])).toBe(14)
})

test('is exactly 0 for equal values, whose mean is not exactly one of them', () => {
  const tenths = [0.1, 0.1, 0.1]
  expect((0.1 + 0.1 + 0.1) / 3).not.toBe(0.1)
  expect(squaredDeviations(tenths)).toBe(0)
  expect(squaredDeviations([0.3, 0.1 + 0.2])).toBe(0)
})

test('tells rounding from small variation', () => {
  expect(allEqual([1000, 1000 + 1e-11])).toBe(true)
  expect(allEqual([1000, 1000.0001])).toBe(false)
  expect(allEqual([])).toBe(true)
})
