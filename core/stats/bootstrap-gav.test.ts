import { expect, test } from 'vitest'
import { bootstrapGav } from './bootstrap-gav.ts'
import { AFTER, BEFORE } from './scores.fixture.ts'

const OPTIONS = { resamples: 20_000, seed: 267 }

test('SciPy 1.17.1: bootstrap((x, y), g_av, paired=True, method="BCa"), 200 000 resamples, within Monte Carlo error', () => {
  const answer = bootstrapGav(BEFORE, AFTER, 0.95, OPTIONS)
  expect(answer.ok && answer.value.method).toBe('BCa')
  // SciPy with two seeds: [.1951, 1.0806] and [.1887, 1.0756].
  expect(Math.abs((answer.ok ? answer.value.interval[0] : 0) - 0.1919)).toBeLessThan(0.012)
  expect(Math.abs((answer.ok ? answer.value.interval[1] : 0) - 1.0781)).toBeLessThan(0.012)
})

test('the same seed gives the same interval, another seed another', () => {
  const first = bootstrapGav(BEFORE, AFTER, 0.95, OPTIONS)
  expect(bootstrapGav(BEFORE, AFTER, 0.95, OPTIONS)).toEqual(first)
  expect(bootstrapGav(BEFORE, AFTER, 0.95, { ...OPTIONS, seed: 268 })).not.toEqual(first)
})

test('draws in which nothing varies are left out, not made into infinities', () => {
  const answer = bootstrapGav([1, 1, 1, 2], [2, 2, 2, 4], 0.95, OPTIONS)
  expect(answer.ok && answer.value.interval.every(Number.isFinite)).toBe(true)
})

test('has no answer for three pairs or scores that do not vary', () => {
  expect(bootstrapGav([1, 2, 3], [2, 2, 4], 0.95, OPTIONS)).toEqual({ ok: false, why: 'fewer than 4 pairs' })
  expect(bootstrapGav([1, 1, 1, 1], [2, 2, 2, 2], 0.95, OPTIONS)).toEqual({ ok: false, why: 'the values do not vary' })
})

test('eight scales of fifty pairs with 10 000 resamples take well under a second', () => {
  const baseline = Array.from({ length: 50 }, (_, i) => 2 + ((i * 7) % 11) / 5)
  const end = baseline.map((score, i) => score + ((i * 5) % 9) / 5 - 0.6)
  const started = performance.now()
  for (let scale = 0; scale < 8; scale += 1) bootstrapGav(baseline, end, 0.95, { resamples: 10_000, seed: scale })
  expect(performance.now() - started).toBeLessThan(1000)
})
