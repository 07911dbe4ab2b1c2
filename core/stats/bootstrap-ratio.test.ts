import { expect, test } from 'vitest'
import { bootstrapRatio } from './bootstrap-ratio.ts'

const COUNTS = [8, 13, 11, 14, 18, 21, 4, 9, 16, 12]
const COHORTS = [122, 115, 115, 128, 208, 213, 60, 88, 150, 131]
const OPTIONS = { resamples: 20_000, seed: 267 }

test('R 4.2.2: quantile(replicate(2e5, { g <- sample(10, 10, TRUE); sum(a[g]) / sum(b[g]) }), c(.025, .975))', () => {
  const answer = bootstrapRatio(COUNTS, COHORTS, 0.95, OPTIONS)
  expect(Math.abs((answer.ok ? answer.value[0] : 0) - 0.0858995138)).toBeLessThan(0.0006)
  expect(Math.abs((answer.ok ? answer.value[1] : 0) - 0.1025835866)).toBeLessThan(0.0006)
})

test('has no answer of one unit, of equal ones, or of a whole that is nothing', () => {
  expect(bootstrapRatio([1], [2], 0.95, OPTIONS)).toEqual({ ok: false, why: 'fewer than 2 values' })
  expect(bootstrapRatio([1, 2], [2, 4], 0.95, OPTIONS)).toEqual({ ok: false, why: 'the values do not vary' })
  expect(bootstrapRatio([1, 2], [2, 0], 0.95, OPTIONS)).toEqual({ ok: false, why: 'not a count' })
})
