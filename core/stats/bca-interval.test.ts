import { expect, test } from 'vitest'
import { bcaInterval } from './bca-interval.ts'
import { normalQuantile } from './normal.ts'

const JACKKNIFE = [0.5, 0.53, 0.49, 0.55, 0.51, 0.52, 0.6, 0.48]
const REPLICATES = Array.from({ length: 999 }, (_, i) => {
  const z = normalQuantile((i + 0.5) / 999)
  return 0.5 + 0.2 * z + 0.03 * z * z
})

test('R 4.2.2: quantile(rep, pnorm(z0 + (z0 + z) / (1 - a (z0 + z))), type = 7), a and z0 as Efron has them', () => {
  const answer = bcaInterval(0.52, REPLICATES, JACKKNIFE, 0.95)
  expect(answer.ok && answer.value.method).toBe('BCa')
  expect(answer.ok && answer.value.interval[0]).toBeCloseTo(0.2220015819060784, 10)
  expect(answer.ok && answer.value.interval[1]).toBeCloseTo(0.9987901083009899, 10)
})

test('falls back to the percentiles, and says so, where BCa is not defined', () => {
  const list = [1, 2, 3, 4, 5]
  expect(bcaInterval(9, list, JACKKNIFE, 0.5)).toEqual({ ok: true, value: { interval: [2, 4], method: 'percentile' } })
  expect(bcaInterval(3, list, [1, 1, 1], 0.5)).toEqual({ ok: true, value: { interval: [2, 4], method: 'percentile' } })
})

test('falls back where an end would be the outermost draw', () => {
  const strongly = [0, 0, 0, 0, 0, 0, 9]
  const answer = bcaInterval(0.5, REPLICATES.slice(0, 99), strongly, 0.99)
  expect(answer.ok && answer.value.method).toBe('percentile')
})

test('a replicate equal to the estimate counts half', () => {
  const answer = bcaInterval(3, [1, 2, 3, 4, 5], [1, 2, 3], 0.5)
  // z0 = 0 and a = 0: BCa is then the percentile interval.
  expect(answer.ok && answer.value.method).toBe('BCa')
  expect(answer.ok && answer.value.interval[0]).toBeCloseTo(2, 10)
  expect(answer.ok && answer.value.interval[1]).toBeCloseTo(4, 10)
})

test('has no answer when there are no replicates or they are all alike', () => {
  expect(bcaInterval(1, [], JACKKNIFE, 0.95)).toEqual({ ok: false, why: 'no values' })
  expect(bcaInterval(1, [1, 1], JACKKNIFE, 0.95)).toEqual({ ok: false, why: 'the values do not vary' })
})
