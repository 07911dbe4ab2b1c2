import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stuartMaxwell } from './stuart-maxwell.ts'

const FIVE_POINTS = {
  before: [1, 2, 2, 3, 3, 3, 4, 4, 5, 2, 3, 4, 1, 2, 3, 3, 4, 5, 2, 3],
  after: [2, 2, 3, 3, 4, 5, 4, 5, 5, 3, 3, 3, 2, 2, 4, 4, 4, 5, 3, 5],
}

test.each<[string, readonly number[], readonly number[], number, number, number]>([
  ['five categories', FIVE_POINTS.before, FIVE_POINTS.after, 8.857142857142858, 4, 0.06477112233696192],
  ['three categories', [1, 2, 3, 1, 2, 3, 1], [2, 3, 1, 2, 2, 3, 2], 1.1428571428571435, 2, 0.5647181220077591],
  ['a singular table', [1, 1, 2, 4, 4, 5, 4], [2, 2, 1, 5, 5, 4, 5], 1.333333333333333, 2, 0.513417119032592],
])('%s; R 4.2.2, coin 1.4.2: mh_test(table)', (_, before, after, chiSquared, df, p) => {
  const answer = stuartMaxwell(before, after)
  expect(answer.ok && answer.value.chiSquared).toBeCloseTo(chiSquared, 10)
  expect(answer.ok && answer.value.df).toBe(df)
  expect(answer.ok && answer.value.p).toBeCloseTo(p, 11)
})

test('of two categories it is McNemar without correction; R 4.2.2: mcnemar.test(table, correct = FALSE)', () => {
  const answer = stuartMaxwell([1, 1, 1, 2, 2, 1, 1, 2], [2, 2, 2, 1, 2, 1, 2, 2])
  expect(answer.ok && answer.value.chiSquared).toBeCloseTo(1.8, 12)
  expect(answer.ok && answer.value.p).toBeCloseTo(0.1797124948789998, 12)
})

test('has no answer without pairs or when nobody moved', () => {
  expect(stuartMaxwell([], [])).toEqual({ ok: false, why: 'no pairs' })
  expect(stuartMaxwell([1, 2], [1, 2])).toEqual({ ok: false, why: 'all changes are zero' })
})

test('swapping the waves, shuffling the rows and turning the scale change nothing', () => {
  const point = fc.integer({ min: 1, max: 5 })
  fc.assert(
    fc.property(fc.array(fc.tuple(point, point), { minLength: 1, maxLength: 40 }), (pairs) => {
      const there = stuartMaxwell(
        pairs.map(([x]) => x),
        pairs.map(([, y]) => y),
      )
      const other = pairs.toReversed()
      const back = stuartMaxwell(
        other.map(([, y]) => 6 - y),
        other.map(([x]) => 6 - x),
      )
      expect(back.ok).toBe(there.ok)
      if (!there.ok || !back.ok) return
      expect(back.value.chiSquared).toBeCloseTo(there.value.chiSquared, 8)
      expect(back.value.df).toBe(there.value.df)
    }),
  )
})
