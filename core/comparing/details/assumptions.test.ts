import { expect, test } from 'vitest'
import { assumptionsOf } from './assumptions.ts'

test('zeros and ties are counted; R 4.2.2: shapiro.test, psych::skew(type = 2)', () => {
  const seen = assumptionsOf([2, 1, 1, 0, 3, -1, 2, 0, 1, -2, 4, 1])
  expect(seen).toMatchObject({ n: 12, zeros: 2, ties: 8, normality: { test: 'Shapiro–Wilk' } })
  expect(seen.normality.p).toBeCloseTo(0.9361892048635153, 8)
  expect(seen.skew.skew).toBeCloseTo(0, 12)
})
