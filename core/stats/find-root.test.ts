import { expect, test } from 'vitest'
import { findRoot, findSmoothRoot } from './find-root.ts'

test('finds where a rising and a falling function cross zero', () => {
  expect(findRoot((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14)
  expect(findRoot((x) => 1 - x, -5, 5)).toBeCloseTo(1, 14)
})

test('gives the nearer end when there is no crossing', () => {
  expect(findRoot((x) => x + 10, -1, 1)).toBeCloseTo(1, 12)
})

test('a dear smooth function is asked far fewer times than bisection would', () => {
  let asked = 0
  const falling = (x: number) => {
    asked += 1
    return 0.3 - 1 / (1 + Math.exp(-x))
  }
  const expected = Math.log(0.3 / 0.7)
  for (const guess of [-1, 0, -6]) expect(findSmoothRoot(falling, guess, 1e-11)).toBeCloseTo(expected, 10)
  expect(asked).toBeLessThan(50)
  expect(findSmoothRoot((x) => x * 3 - 6, 2.4, 1e-11)).toBe(2)
})
