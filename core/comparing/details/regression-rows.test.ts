import { expect, test } from 'vitest'
import { regressionRows } from './regression-rows.ts'

const LISTS = {
  cases: ['a', 'b', 'c', 'd', 'e', 'f'],
  baseline: [1, 2, 3, 4, 5, 6],
  end: [3, 3, 3, 4, 4, 4],
  changes: [2, 1, 0, 0, -1, -2],
}

test('the lowest and the highest third; R 4.2.2: r = cor(b, e) = .8783101, limits quantile(b, c(1, 2) / 3)', () => {
  const [lowest, highest] = regressionRows(LISTS)
  expect(lowest).toMatchObject({ selected: 'lowest third', n: 2 })
  expect(lowest?.limit).toBeCloseTo(2 + 2 / 3, 12)
  expect(lowest?.r).toBeCloseTo(0.8783101, 6)
  // (1 − r)(3.5 − 1.5), and a change of 1.5 beyond everyone's 0.
  expect(lowest?.expected).toBeCloseTo(2 * (1 - 0.8783101), 6)
  expect(lowest?.seen).toBeCloseTo(1.5, 12)
  expect(highest).toMatchObject({ selected: 'highest third', n: 2, seen: -1.5 })
})

test('no pairs: nothing, with the reason', () => {
  expect(regressionRows({ cases: [], baseline: [], end: [], changes: [] })[0]).toEqual({
    selected: 'lowest third',
    n: 0,
    limit: null,
    r: null,
    expected: null,
    seen: null,
    why: 'no pairs; no values',
  })
})
