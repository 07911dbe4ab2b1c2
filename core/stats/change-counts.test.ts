import { expect, test } from 'vitest'
import { changeCounts } from './change-counts.ts'
import { WORKED } from './scores.fixture.ts'

test('counts who rose, stayed and fell; by hand', () => {
  expect(changeCounts(WORKED)).toEqual({ rose: 8, same: 2, fell: 2 })
  expect(changeCounts([])).toEqual({ rose: 0, same: 0, fell: 0 })
})

test('a change as small as the margin is the same', () => {
  expect(changeCounts([0.2, -0.2, 0.3, -0.3], 0.2)).toEqual({ rose: 1, same: 2, fell: 1 })
})
