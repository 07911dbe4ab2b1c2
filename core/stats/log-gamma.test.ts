import { expect, test } from 'vitest'
import { logGamma } from './log-gamma.ts'

test.each([
  [0.5, 0.5723649429247001],
  [10.5, 13.940625219403763],
  [500, 2605.1158503617339],
])('lgamma(%f), R 4.2.2', (x, expected) => {
  expect(logGamma(x) / expected).toBeCloseTo(1, 12)
})
