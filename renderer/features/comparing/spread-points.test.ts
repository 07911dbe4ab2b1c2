import { expect, test } from 'vitest'
import { spreadPoints } from './spread-points.ts'

test('points on each other step aside, right and left in turn; others stay', () => {
  const points = [7, 7, 7, 7, 6].map((x) => ({ x, y: 0.4 }))
  expect(spreadPoints([...points, { x: 7, y: 1 }], 0.1)).toEqual([0, 1, -1, 2, 0, 0])
})
