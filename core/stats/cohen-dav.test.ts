import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cohenDav, hedgesGav } from './cohen-dav.ts'
import { AFTER, BEFORE } from './scores.fixture.ts'

test('R 4.2.2: mean(end - baseline) / sqrt((var(baseline) + var(end)) / 2), and J times it', () => {
  const [dav, gav] = [cohenDav(BEFORE, AFTER), hedgesGav(BEFORE, AFTER)]
  expect(dav.ok && dav.value).toBeCloseTo(0.703241381081689, 12)
  expect(gav.ok && gav.value).toBeCloseTo(0.6539862211178316, 11)
})

test('has no answer without pairs enough or variation', () => {
  expect(cohenDav([1], [2])).toEqual({ ok: false, why: 'fewer than 2 pairs' })
  expect(hedgesGav([1, 2], [2, 4])).toEqual({ ok: false, why: 'fewer than 3 pairs' })
  expect(cohenDav([1, 1, 1], [2, 2, 2])).toEqual({ ok: false, why: 'the values do not vary' })
})

const scores = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), { maxLength: 25 })

test('swapping the waves turns the sign; adding the same to all scores changes nothing', () => {
  fc.assert(
    fc.property(scores, fc.integer({ min: -50, max: 50 }), (pairs, shift) => {
      const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
      const there = cohenDav(x, y)
      const back = cohenDav(y, x)
      const shifted = cohenDav(
        x.map((v) => v + shift),
        y.map((v) => v + shift),
      )
      expect([back.ok, shifted.ok]).toEqual([there.ok, there.ok])
      if (!there.ok || !back.ok || !shifted.ok) return
      expect(back.value).toBeCloseTo(-there.value, 10)
      expect(shifted.value).toBeCloseTo(there.value, 10)
    }),
  )
})
