import { expect, test } from 'vitest'
import { bundlePairs } from './bundle-pairs.ts'

const pair = (baseline: number, end: number) => ({ baseline, end })

test('who begin and end about alike go together, the fewest first', () => {
  const pairs = [pair(1, 2), pair(1.2, 2.2), pair(1, 2.3), pair(5, 4.9)]
  expect(bundlePairs(pairs, { min: 1, max: 5 })).toEqual([
    { from: 1, to: 2.5, pairs: [pair(1, 2.3)] },
    { from: 5, to: 5, pairs: [pair(5, 4.9)] },
    { from: 1, to: 2, pairs: [pair(1, 2), pair(1.2, 2.2)] },
  ])
})

test('nobody makes no bundle, and everybody is in one', () => {
  expect(bundlePairs([], { min: 1, max: 5 })).toEqual([])
  const many = Array.from({ length: 400 }, (_, i) => pair((i % 41) / 10 + 1, (i % 37) / 9 + 1))
  expect(bundlePairs(many, { min: 1, max: 5 }).flatMap(({ pairs }) => pairs)).toHaveLength(400)
})
