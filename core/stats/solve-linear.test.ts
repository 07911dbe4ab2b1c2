import { expect, test } from 'vitest'
import { solveLinear } from './solve-linear.ts'

test('a system whose first pivot is 0 is solved: put back, it gives the right side', () => {
  const { solution, rank } = solveLinear(
    [
      [0, 2, 1],
      [1, 1, 1],
      [2, 0, 3],
    ],
    [4, 6, 11],
  )
  expect(rank).toBe(3)
  const [x = 0, y = 0, z = 0] = solution
  expect([2 * y + z, x + y + z, 2 * x + 3 * z].map((total) => Math.round(total * 1e9) / 1e9)).toEqual([4, 6, 11])
})

test('a singular but consistent one has its rank and a solution', () => {
  const { solution, rank } = solveLinear(
    [
      [2, -2],
      [-2, 2],
    ],
    [2, -2],
  )
  expect(rank).toBe(1)
  expect(solution).toEqual([1, 0])
})

test('nothing at all has rank 0', () => {
  expect(solveLinear([[0]], [0])).toEqual({ solution: [0], rank: 0 })
})
