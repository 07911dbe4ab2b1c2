import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dealPositions, dropPlace, idsWithin, isWithin, stepTo, sumBelow } from './code-tree.ts'

// a, a1 (a11), a2, b, c
const rows = [
  { id: 'a', parentId: null },
  { id: 'a1', parentId: 'a' },
  { id: 'a11', parentId: 'a1' },
  { id: 'a2', parentId: 'a' },
  { id: 'b', parentId: null },
  { id: 'c', parentId: null },
]

const line = (id: string, isOpen = true) => {
  const row = rows.find((one) => one.id === id) ?? { id, parentId: null }
  return { row, depth: 0, hasChildren: rows.some((one) => one.parentId === id), isOpen }
}

test('a row is within itself and all above it', () => {
  expect(isWithin(rows, 'a11', 'a')).toBe(true)
  expect(isWithin(rows, 'a', 'a')).toBe(true)
  expect(isWithin(rows, 'b', 'a')).toBe(false)
  expect(isWithin(rows, null, 'a')).toBe(false)
  expect([...idsWithin(rows, 'a1')]).toEqual(['a1', 'a11'])
})

test('rows that are each other’s parents do not hang', () => {
  const circle = [
    { id: 'x', parentId: 'y' },
    { id: 'y', parentId: 'x' },
  ]
  expect(isWithin(circle, 'x', 'z')).toBe(false)
  expect(sumBelow(circle, () => 1).get('x')).toBe(2)
})

describe('keys', () => {
  test.each([
    ['b', 'up', { parentId: null, beforeId: 'a' }],
    ['a', 'up', null],
    ['a', 'down', { parentId: null, beforeId: 'c' }],
    ['b', 'down', { parentId: null, beforeId: null }],
    ['c', 'down', null],
    ['b', 'in', { parentId: 'a', beforeId: null }],
    ['a', 'in', null],
    ['a11', 'out', { parentId: 'a', beforeId: 'a2' }],
    ['a2', 'out', { parentId: null, beforeId: 'b' }],
    ['c', 'out', null],
    ['none', 'up', null],
  ] as const)('%s %s', (id, step, place) => {
    expect(stepTo(rows, id, step)).toEqual(place)
  })
})

describe('dropping', () => {
  test.each([
    ['c', 'b', true, 0.1, { parentId: null, beforeId: 'b' }],
    ['c', 'b', true, 0.5, { parentId: 'b', beforeId: null }],
    ['a', 'b', true, 0.9, { parentId: null, beforeId: 'c' }],
    ['b', 'a', true, 0.9, { parentId: 'a', beforeId: 'a1' }],
    ['b', 'a', false, 0.9, { parentId: null, beforeId: 'c' }],
    ['a', 'a11', true, 0.5, null],
    ['a', 'a', true, 0.5, null],
    ['b', 'b', true, 0.1, { parentId: null, beforeId: 'c' }],
  ] as const)('%s on %s (open %s) at %f', (id, on, isOpen, fraction, place) => {
    expect(dropPlace(rows, line(on, isOpen), fraction, id)).toEqual(place)
  })
})

test('positions are dealt out rising, and no more of them change than must', () => {
  expect(dealPositions([7, 2, 4])).toEqual([2, 4, 7])
  expect(dealPositions([3, 3, 3])).toEqual([3, 4, 5])
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (positions) => {
      const dealt = dealPositions(positions)
      expect(dealt.every((position, i) => i === 0 || position > (dealt[i - 1] ?? -1))).toBe(true)
    }),
  )
})

test('sums take in what stands below', () => {
  const sums = sumBelow(rows, () => 1)
  expect([...sums.values()]).toEqual([4, 2, 1, 1, 1, 1])
})
