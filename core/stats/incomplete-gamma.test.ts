import { expect, test } from 'vitest'
import { lowerGamma, upperGamma } from './incomplete-gamma.ts'

test('both shares, also where they are tiny; R 4.2.2: pgamma(x, a, lower.tail = …)', () => {
  expect(upperGamma(2.5, 3)).toBeCloseTo(0.3062189184132784, 13)
  expect(upperGamma(2.5, 40) / 8.391825114831611e-16).toBeCloseTo(1, 11)
  expect(lowerGamma(4, 0.01) / 4.13347182626334e-10).toBeCloseTo(1, 11)
  expect(upperGamma(280, 300)).toBeCloseTo(0.117474456879184, 11)
})

test('the two shares make a whole, and nothing lies below 0', () => {
  for (const x of [0.2, 3, 4.9, 5.1, 30]) expect(lowerGamma(4, x) + upperGamma(4, x)).toBeCloseTo(1, 14)
  expect([lowerGamma(4, 0), upperGamma(4, 0)]).toEqual([0, 1])
})
