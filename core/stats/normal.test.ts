import { expect, test } from 'vitest'
import { normalCdf, normalQuantile } from './normal.ts'

test.each([
  [-10, 7.619853024160527e-24],
  [-2.5, 6.209665325776135e-3],
  [-2.4, 8.197535924596135e-3],
  [-1, 0.158655253931457],
  [0, 0.5],
  [1, 0.8413447460685429],
  [2.6, 0.9953388119762813],
])('pnorm(%f), R 4.2.2, to ten digits even in the tail', (z, expected) => {
  expect(normalCdf(z) / expected).toBeCloseTo(1, 10)
})

test('far out it is 0 and 1, not NaN', () => {
  expect(normalCdf(-60)).toBe(0)
  expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0)
  expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1)
})

test('qnorm, R 4.2.2', () => {
  expect(normalQuantile(0.975)).toBeCloseTo(1.9599639845400538, 12)
  expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12)
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY)
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY)
})
