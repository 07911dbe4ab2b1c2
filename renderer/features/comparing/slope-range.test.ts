import { expect, test } from 'vitest'
import { slopeRange } from './slope-range.ts'

test('the scale’s own range where it has one', () => {
  expect(slopeRange([{ baseline: 2, end: 3 }], { min: 1, max: 5 })).toEqual({ min: 1, max: 5 })
})

test('else whole numbers about the values, never an empty axis', () => {
  expect(slopeRange([{ baseline: 2.4, end: 3.1 }], null)).toEqual({ min: 2, max: 4 })
  expect(slopeRange([{ baseline: 2, end: null }], null)).toEqual({ min: 2, max: 3 })
  expect(slopeRange([], null)).toEqual({ min: 0, max: 1 })
})
