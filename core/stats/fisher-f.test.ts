import { expect, test } from 'vitest'
import { fisherCdf, fisherQuantile } from './fisher-f.ts'

test.each([
  [0.975, 8, 35, 2.5806643586973181],
  [0.025, 49, 294, 0.6280120006590373],
])('qf(%f, %i, %i), R 4.2.2', (share, df1, df2, expected) => {
  expect(fisherQuantile(share, df1, df2)).toBeCloseTo(expected, 8)
})

test('pf(2, 8, 35), R 4.2.2', () => {
  expect(fisherCdf(2, 8, 35)).toBeCloseTo(0.92442469408505, 12)
})
