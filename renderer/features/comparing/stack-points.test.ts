import { expect, test } from 'vitest'
import { stackPoints } from './stack-points.ts'

test('equal values pile up in their order, others stand on the ground', () => {
  expect(stackPoints([0.4, 0, 0.4, 0.41, 1], 0.1)).toEqual([0, 0, 1, 2, 0])
})

test('nothing piles up on nothing', () => {
  expect(stackPoints([], 0.1)).toEqual([])
})
