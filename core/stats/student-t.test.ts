import { expect, test } from 'vitest'
import { studentQuantile, studentTwoSidedP } from './student-t.ts'

test.each([
  [40, 49, 4.454656326027931e-39],
  [-6, 49, 2.340430390621057e-7],
  [12, 9, 7.699886222985645e-7],
  [0.5, 3, 0.651447964848151],
])('2 * pt(-abs(%f), %i), R 4.2.2', (t, df, expected) => {
  expect(studentTwoSidedP(t, df) / expected).toBeCloseTo(1, 8)
})

test('t = 0 is p = 1', () => {
  expect(studentTwoSidedP(0, 10)).toBe(1)
})

test.each([
  [0.975, 45, 2.014103388880847],
  [0.95, 1, 6.313751514675038],
  [1e-8, 45, -6.802693417399577],
  [0.5 + 1e-6, 10, 2.569978035025187e-6],
])('qt(%f, %i), R 4.2.2, to ten digits', (share, df, expected) => {
  expect(studentQuantile(share, df) / expected).toBeCloseTo(1, 8)
})
