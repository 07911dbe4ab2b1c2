import { expect, test } from 'vitest'
import { FIFTY_ROWS, FIVE_ITEMS } from './items.fixture.ts'
import { omegaTotal } from './omega-total.ts'

test('R 4.2.2: factanal(items, 1), loadings × sd, uniquenesses × variance', () => {
  const answer = omegaTotal(FIFTY_ROWS)
  expect(answer.ok && answer.value.omega).toBeCloseTo(0.7589823766127828, 6)
  expect(answer.ok && answer.value.smallSample).toBe(true)
})

test('a Heywood case (factanal: uniqueness of the first item at its bound, .005) has no answer', () => {
  expect(omegaTotal(FIVE_ITEMS)).toEqual({ ok: false, why: 'the factor model has no proper solution (Heywood case)' })
})

test('has no answer for two items, two respondents or a constant item', () => {
  expect(
    omegaTotal([
      [1, 2],
      [2, 3],
      [3, 3],
    ]),
  ).toEqual({ ok: false, why: 'fewer than 3 items' })
  expect(
    omegaTotal([
      [1, 2, 3],
      [2, 3, 3],
    ]),
  ).toEqual({ ok: false, why: 'fewer than 3 values' })
  expect(
    omegaTotal([
      [1, 2, 3],
      [2, 3, 3],
      [3, 1, 3],
    ]),
  ).toEqual({ ok: false, why: 'an item does not vary' })
})
