import { expect, test } from 'vitest'
import { findRoot } from './find-root.ts'

test('finds where a rising and a falling function cross zero', () => {
  expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14)
  expect(findRoot((x) => 1 - x, -5, 5)).toBeCloseTo(1, 14)
})

test('gives the nearer end when there is no crossing', () => {
  expect(findRoot((x) => x + 10, -1, 1)).toBeCloseTo(1, 12)
})
