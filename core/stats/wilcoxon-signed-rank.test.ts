import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differences } from './differences.ts'
import { AFTER, BEFORE, WORKED } from './scores.fixture.ts'
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts'

test('the worked set; R 4.2.2, exactRankTests 0.8.35: wilcox.exact(d)', () => {
  expect(wilcoxonSignedRank(WORKED)).toEqual({ ok: true, value: { v: 45, p: 0.08984375, method: 'exact' } })
})

test('the worked set, zeros by Pratt; coin 1.4.2: wilcoxsign_test(d ~ 0, distribution = "exact", zero.method = "Pratt")', () => {
  const answer = wilcoxonSignedRank(WORKED, 'pratt')
  expect(answer.ok && answer.value.p).toBe(0.0703125)
})

test('scores with ties; wilcox.exact(round(end - baseline, 10)) and Pratt', () => {
  const changes = differences(BEFORE, AFTER)
  expect(wilcoxonSignedRank(changes)).toEqual({ ok: true, value: { v: 61, p: 0.0107421875, method: 'exact' } })
  const pratt = wilcoxonSignedRank(changes, 'pratt')
  expect(pratt.ok && pratt.value.p).toBe(0.013671875)
})

test('fifty pairs with many ties and zeros', () => {
  const changes = [
    0.4, 0.2, 0.2, 0, -0.2, 0.6, 0.4, -0.4, 0.8, 0.2, 0, 0.2, -0.2, 1, 0.6, 0.4, 0.2, -0.6, 0.2, 0.4, 0, 0.8, -0.2, 0.2,
    0.4, 0.6, -0.4, 0.2, 1.2, 0.2, 0.4, -0.2, 0.2, 0, 0.6, 0.2, 0.4, -0.8, 0.2, 0.4, 0.6, 0.2, -0.2, 0.4, 0.2, 0.8,
    -0.4, 0.2, 0.6, 0.2,
  ]
  const [dropped, pratt] = [wilcoxonSignedRank(changes), wilcoxonSignedRank(changes, 'pratt')]
  expect(dropped.ok && dropped.value.v).toBe(864)
  expect(dropped.ok && dropped.value.p).toBeCloseTo(2.011419876453147e-4, 14)
  expect(pratt.ok && pratt.value.p).toBeCloseTo(1.497373018253256e-4, 14)
})

test('above 200 the normal with continuity correction; R 4.2.2: wilcox.test(x, exact = FALSE)', () => {
  const changes = [...Array.from({ length: 35 }, () => [1, 2, -1, 3, -2, 0.5]).flat(), 1.5, 2.5]
  const answer = wilcoxonSignedRank(changes)
  expect(answer.ok && answer.value.method).toBe('normal')
  expect(answer.ok && answer.value.v).toBe(15158)
  expect(answer.ok && answer.value.p).toBeCloseTo(1.241092197713031e-5, 13)
})

test('has no answer without pairs or when nothing changed', () => {
  expect(wilcoxonSignedRank([])).toEqual({ ok: false, why: 'no pairs' })
  expect(wilcoxonSignedRank([0, 0])).toEqual({ ok: false, why: 'all changes are zero' })
})

test('one change says nothing: p = 1', () => {
  expect(wilcoxonSignedRank([3])).toEqual({ ok: true, value: { v: 1, p: 1, method: 'exact' } })
})

test('swapping the waves and shuffling the rows leave p', () => {
  const changes = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(changes, fc.constantFrom('drop', 'pratt'), (list, zeros) => {
      const there = wilcoxonSignedRank(list, zeros)
      const back = wilcoxonSignedRank(list.map((x) => -x).toReversed(), zeros)
      expect(back.ok).toBe(there.ok)
      if (there.ok && back.ok) expect(back.value.p).toBeCloseTo(there.value.p, 12)
    }),
  )
})
