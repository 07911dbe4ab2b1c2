import { expect, test } from 'vitest'
import { pairedLists, pairWaves } from './pair-waves.ts'

const BEFORE = new Map([
  ['P3', 3],
  ['P1', 1],
  ['P2', 2],
])
const AFTER = new Map([
  ['P2', 2.5],
  ['P4', 4],
  ['P3', 2],
])

test('joins by id, in the order of the roster, whatever the order of the answers', () => {
  expect(pairWaves(['P1', 'P2', 'P3', 'P4'], BEFORE, AFTER)).toEqual([
    { case: 'P2', baseline: 2, end: 2.5 },
    { case: 'P3', baseline: 3, end: 2 },
  ])
})

test('a change is end minus baseline', () => {
  expect(pairedLists(pairWaves(['P2', 'P3'], BEFORE, AFTER))).toEqual({
    cases: ['P2', 'P3'],
    baseline: [2, 3],
    end: [2.5, 2],
    changes: [0.5, -1],
  })
})

test('a roster that names a case twice is refused, not counted twice', () => {
  expect(() => pairWaves(['P2', 'P2'], BEFORE, AFTER)).toThrow('twice')
})
