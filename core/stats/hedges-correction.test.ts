import { expect, test } from 'vitest'
import { hedgesCorrection } from './hedges-correction.ts'

test.each([
  [2, 0.5641895835477563],
  [11, 0.9299598099757785],
  [49, 0.9846021772361712],
  [500, 0.9984991244378336],
])('df %i; R 4.2.2: exp(lgamma(v/2) - log(sqrt(v/2)) - lgamma((v-1)/2))', (df, expected) => {
  const answer = hedgesCorrection(df)
  expect(answer.ok && answer.value).toBeCloseTo(expected, 11)
})

test('is not defined for one degree of freedom', () => {
  expect(hedgesCorrection(1)).toEqual({ ok: false, why: 'fewer than 3 values' })
})
