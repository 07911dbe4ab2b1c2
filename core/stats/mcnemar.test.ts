import { expect, test } from 'vitest'
import { mcnemar, tableTotal } from './mcnemar.ts'

const table = (baselineOnly: number, endOnly: number) => ({ both: 5, baselineOnly, endOnly, neither: 3 })

test.each([
  [2, 7, 0.1796875],
  [6, 1, 0.125],
  [700, 800, 0.01055925546671157],
])('%i against %i; R 4.2.2: binom.test(b, b + c)$p.value', (b, c, expected) => {
  const answer = mcnemar(table(b, c))
  expect((answer.ok ? answer.value : 0) / expected).toBeCloseTo(1, 9)
})

test('is 1 when nobody changed, when as many went each way, and never above', () => {
  expect(mcnemar(table(0, 0))).toEqual({ ok: true, value: 1 })
  expect(mcnemar(table(3, 3))).toEqual({ ok: true, value: 1 })
})

test('has no answer without pairs', () => {
  const empty = { both: 0, baselineOnly: 0, endOnly: 0, neither: 0 }
  expect(tableTotal(empty)).toBe(0)
  expect(mcnemar(empty)).toEqual({ ok: false, why: 'no pairs' })
})
