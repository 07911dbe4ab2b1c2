import { expect, test } from 'vitest'
import { bootstrapMean } from './bootstrap-mean.ts'
import { differences } from './differences.ts'
import { AFTER, BEFORE } from './scores.fixture.ts'

const CHANGES = differences(BEFORE, AFTER)
const OPTIONS = { resamples: 20_000, seed: 267 }

test('R 4.2.2, boot 1.3-28: boot.ci(boot(d, mean, 200000), type = "bca"), but for a step of the mean (.2/12): boot counts no ties', () => {
  const answer = bootstrapMean(CHANGES, 0.95, OPTIONS)
  expect(answer.ok && answer.value.method).toBe('BCa')
  expect(Math.abs((answer.ok ? answer.value.interval[0] : 0) - 0.1166666666666667)).toBeLessThan(0.0167)
  expect(Math.abs((answer.ok ? answer.value.interval[1] : 0) - 0.4583333333333334)).toBeLessThan(0.0167)
})

test('a shift moves it along, the same seed gives it again', () => {
  const there = bootstrapMean(CHANGES, 0.95, OPTIONS)
  const moved = bootstrapMean(
    CHANGES.map((change) => change + 5),
    0.95,
    OPTIONS,
  )
  expect(there.ok && moved.ok && moved.value.interval[0] - there.value.interval[0]).toBeCloseTo(5, 9)
  expect(bootstrapMean(CHANGES, 0.95, OPTIONS)).toEqual(there)
})

test('has no answer of three values or of equal ones', () => {
  expect(bootstrapMean([1, 2, 3], 0.95, OPTIONS)).toEqual({ ok: false, why: 'fewer than 4 values' })
  expect(bootstrapMean([1, 1, 1, 1], 0.95, OPTIONS)).toEqual({ ok: false, why: 'the values do not vary' })
})
