import { expect, test } from 'vitest'
import { midRanks } from './mid-ranks.ts'

test('tied values share the mean of their ranks; R 4.2.2: rank(c(10, 20, 10, 5, 20, 20))', () => {
  expect(midRanks([10, 20, 10, 5, 20, 20])).toEqual([2.5, 5, 2.5, 1, 5, 5])
})

test('of none there are none', () => {
  expect(midRanks([])).toEqual([])
})
