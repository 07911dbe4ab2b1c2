import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { pairedT } from './paired-t.ts'
import { AFTER, BEFORE, WORKED } from './scores.fixture.ts'

test('R 4.2.2: t.test(end, baseline, paired = TRUE)', () => {
  const answer = pairedT(differences(BEFORE, AFTER))
  expect(answer.ok && answer.value.t).toBeCloseTo(3.363636363636362, 10)
  expect(answer.ok && answer.value.df).toBe(11)
  expect(answer.ok && answer.value.p).toBeCloseTo(0.006323051578955789, 12)
})

test('R 4.2.2: t.test(d) on the worked set', () => {
  const answer = pairedT(WORKED)
  expect(answer.ok && answer.value.t).toBeCloseTo(2.097617696340303, 12)
  expect(answer.ok && answer.value.p).toBeCloseTo(0.05984662089975847, 12)
})

test('has no answer for no pair, one pair, or changes that do not vary', () => {
  expect(pairedT([])).toEqual({ ok: false, why: 'fewer than 2 pairs' })
  expect(pairedT([1])).toEqual({ ok: false, why: 'fewer than 2 pairs' })
  expect(pairedT([0.1, 0.1, 0.1])).toEqual({ ok: false, why: 'the changes do not vary' })
})

const changes = fc.array(fc.integer({ min: -8, max: 8 }), { maxLength: 30 })

test('swapping the waves turns the sign of t and leaves p; the order of rows changes nothing', () => {
  fc.assert(
    fc.property(changes, (list) => {
      const [there, back] = [pairedT(list), pairedT(list.map((x) => -x))]
      const sorted = pairedT(list.toSorted((a, b) => a - b))
      expect(there.ok).toBe(back.ok)
      if (!there.ok || !back.ok || !sorted.ok) return
      expect(back.value.t).toBeCloseTo(-there.value.t, 10)
      expect(back.value.p).toBeCloseTo(there.value.p, 12)
      expect(sorted.value.t).toBeCloseTo(there.value.t, 10)
      expect(there.value.p).toBeGreaterThanOrEqual(0)
      expect(there.value.p).toBeLessThanOrEqual(1)
    }),
  )
})
