import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assignLanes, countLanes, freeLane, type LaneSpan } from './assign-lanes.ts'

const span = (id: string, start: number, end: number): LaneSpan => ({ id, start, end })
const arbitrarySpans = fc
  .array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 60 })), { maxLength: 60 })
  .map((pairs) => pairs.map(([start, length], i) => span(`c${i}`, start, start + length)))

test('spans that do not meet share the lane nearest the text', () => {
  expect([...assignLanes([span('a', 0, 5), span('b', 5, 9)]).values()]).toEqual([0, 0])
})

test('overlapping spans stand side by side, the longer one nearer the text', () => {
  const lanes = assignLanes([span('inner', 3, 6), span('outer', 3, 20), span('later', 10, 12)])
  expect(Object.fromEntries(lanes)).toEqual({ outer: 0, inner: 1, later: 1 })
})

test('spans nearer than the gap do not share a lane', () => {
  expect(countLanes(assignLanes([span('a', 0, 5), span('b', 8, 9)], 4))).toBe(2)
  expect(countLanes(assignLanes([span('a', 0, 5), span('b', 9, 10)], 4))).toBe(1)
})

test('a span keeps its lane when the one beside it goes', () => {
  const both = [span('outer', 0, 20), span('inner', 3, 6)]
  const before = assignLanes(both)
  expect(assignLanes(both.slice(1), 0, before).get('inner')).toBe(1)
})

test('a kept lane is given up when something else has taken it', () => {
  const previous = new Map([
    ['a', 0],
    ['b', 0],
  ])
  const lanes = assignLanes([span('a', 0, 10), span('b', 5, 15)], 0, previous)
  expect(Object.fromEntries(lanes)).toEqual({ a: 0, b: 1 })
})

test('no two spans nearer than the gap share a lane, and the order given does not matter', () => {
  fc.assert(
    fc.property(arbitrarySpans, fc.nat(10), (spans, gap) => {
      const lanes = assignLanes(spans, gap)
      for (const a of spans) {
        for (const b of spans) {
          if (a.id >= b.id || lanes.get(a.id) !== lanes.get(b.id)) continue
          expect(a.end + gap <= b.start || b.end + gap <= a.start).toBe(true)
        }
      }
      const reversed = assignLanes([...spans].reverse(), gap)
      for (const { id } of spans) expect(reversed.get(id)).toBe(lanes.get(id))
    }),
  )
})

test('asked again with its own answer, nothing moves', () => {
  fc.assert(
    fc.property(arbitrarySpans, (spans) => {
      const lanes = assignLanes(spans, 3)
      const again = assignLanes(spans, 3, lanes)
      for (const { id } of spans) expect(again.get(id)).toBe(lanes.get(id))
    }),
  )
})

test('a single span takes the lowest lane that none beside it has, or keeps its own', () => {
  expect(freeLane(new Set([0, 2]))).toBe(1)
  expect(freeLane(new Set([0, 2]), 3)).toBe(3)
  expect(freeLane(new Set([0, 3]), 3)).toBe(1)
})
