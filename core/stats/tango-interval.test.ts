import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tangoInterval } from './tango-interval.ts'

const table = (up: number, down: number, n: number) => ({
  both: 0,
  baselineOnly: down,
  endOnly: up,
  neither: n - up - down,
})

// R 4.2.2: the score statistic with its nuisance parameter found by optimize() on the constrained
// likelihood (not by Tango's closed form), its crossings by uniroot(): good to about seven digits.
test.each([
  [12, 2, 50, 0.95, 0.06111241, 0.34470875],
  [7, 1, 12, 0.95, 0.04217642, 0.77149233],
  [4, 0, 12, 0.95, 0.01000799, 0.60937791],
  [9, 3, 44, 0.9, 0.00750006, 0.2680026],
])('%i up, %i down of %i at %f', (up, down, n, confidence, low, high) => {
  const answer = tangoInterval(table(up, down, n), confidence)
  expect(answer.ok && answer.value[0]).toBeCloseTo(low, 6)
  expect(answer.ok && answer.value[1]).toBeCloseTo(high, 6)
})

test('with nobody changing it is ±z²/(n + z²)', () => {
  const answer = tangoInterval(table(0, 0, 30), 0.95)
  expect(answer.ok && answer.value[0]).toBeCloseTo(-0.1135133931739687, 10)
  expect(answer.ok && answer.value[1]).toBeCloseTo(0.1135133931739687, 10)
})

test('has no answer without pairs', () => {
  expect(tangoInterval(table(0, 0, 0), 0.95)).toEqual({ ok: false, why: 'no pairs' })
})

const count = fc.integer({ min: 0, max: 40 })

test('lies in [−1, 1] around the change seen, and swapping the waves mirrors it', () => {
  fc.assert(
    fc.property(count, count, count, count, (both, baselineOnly, endOnly, neither) => {
      const there = tangoInterval({ both, baselineOnly, endOnly, neither }, 0.95)
      const back = tangoInterval({ both, baselineOnly: endOnly, endOnly: baselineOnly, neither }, 0.95)
      const n = both + baselineOnly + endOnly + neither
      expect(there.ok).toBe(n > 0)
      if (!there.ok || !back.ok) return
      const [low, high] = there.value
      const seen = (endOnly - baselineOnly) / n
      expect(low).toBeGreaterThanOrEqual(-1)
      expect(low).toBeLessThanOrEqual(seen + 1e-9)
      expect(high).toBeGreaterThanOrEqual(seen - 1e-9)
      expect(high).toBeLessThanOrEqual(1)
      expect(back.value[0]).toBeCloseTo(-high, 7)
    }),
  )
})
