import { expect, test } from 'vitest'
import { doseSpots } from './dose-spots.ts'

const point = (i: number, x: number, y: number) => ({ case: `P${i}`, x, y })

test('few points have a mark each', () => {
  const points = [point(1, 3, 0.5), point(2, 3, 0.5)]
  expect(doseSpots(points)).toEqual(points.map((one) => ({ x: one.x, y: one.y, points: [one] })))
})

test('of very many, all who stand about together have one, in their middle; nobody is lost', () => {
  const spots = doseSpots(Array.from({ length: 4000 }, (_, i) => point(i, i % 4, (i % 97) / 97)))
  expect(new Set(spots.map(({ x }) => x))).toEqual(new Set([0, 1, 2, 3]))
  expect(spots.length).toBeLessThanOrEqual(4 * 17)
  expect(spots.flatMap(({ points }) => points)).toHaveLength(4000)
})
