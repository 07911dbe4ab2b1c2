import { expect, test } from 'vitest'
import { boxOf } from './box-of.ts'

test('a value far out is beyond the whisker', () => {
  expect(boxOf([1, 2, 3, 4, 20])).toEqual({ low: 1, quarter: 2, median: 3, threeQuarters: 4, high: 4 })
})

test('no box of nothing', () => {
  expect(boxOf([])).toBeNull()
})
