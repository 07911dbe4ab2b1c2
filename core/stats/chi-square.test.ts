import { expect, test } from 'vitest'
import { chiSquareUpper } from './chi-square.ts'

test('R 4.2.2: pchisq(x, df, lower.tail = FALSE)', () => {
  expect(chiSquareUpper(3.84, 1)).toBeCloseTo(0.05004352124870522, 13)
  expect(chiSquareUpper(120, 4) / 5.341471565244877e-25).toBeCloseTo(1, 11)
  expect(chiSquareUpper(0.5, 7)).toBeCloseTo(0.9994464813904251, 13)
})
