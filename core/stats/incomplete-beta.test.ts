import { expect, test } from 'vitest'
import { incompleteBeta } from './incomplete-beta.ts'

test.each([
  [0.3, 2, 5, 0.579825],
  [0.01, 30, 0.5, 1.030781546620928e-61],
  [0.9, 0.5, 0.5, 0.7951672353008665],
  [0.5, 200, 210, 0.6894852134274163],
])('pbeta(%f, %f, %f), R 4.2.2', (x, a, b, expected) => {
  expect(incompleteBeta(x, 1 - x, a, b) / expected).toBeCloseTo(1, 9)
})

test('is 0 and 1 at the ends', () => {
  expect(incompleteBeta(0, 1, 2, 3)).toBe(0)
  expect(incompleteBeta(1, 0, 2, 3)).toBe(1)
})
