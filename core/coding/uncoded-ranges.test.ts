import { expect, test } from 'vitest'
import { sliceCodePoints } from '../text/code-points.ts'
import { codedShare, nextRange, spanToCode, uncodedRanges } from './uncoded-ranges.ts'

const range = (startCodePoint: number, endCodePoint: number) => ({ startCodePoint, endCodePoint })

test('line by line, without signs and white space alone', () => {
  const text = '😀 one two.\n\n  three\n...\nfour'
  const ranges = uncodedRanges(text, [range(0, 100)], [range(2, 5)])
  expect(ranges.map((one) => sliceCodePoints(text, one.startCodePoint, one.endCodePoint))).toEqual([
    'two.',
    'three',
    'four',
  ])
})

test('walking goes from passage to passage and stops at the ends', () => {
  const ranges = [range(2, 4), range(6, 8)]
  expect(nextRange(ranges, 2, 1)).toEqual(range(6, 8))
  expect(nextRange(ranges, 0, 1)).toEqual(range(2, 4))
  expect(nextRange(ranges, 7, 1)).toBeNull()
  expect(nextRange(ranges, 7, -1)).toEqual(range(2, 4))
  expect(nextRange(ranges, 2, -1)).toBeNull()
  expect(nextRange([], 1, 1)).toBeNull()
})

test('forth and back meet every passage once', () => {
  const ranges = [range(0, 3), range(5, 6), range(9, 20)]
  expect(nextRange(ranges, -1, 1)).toEqual(range(0, 3))
  expect(nextRange(ranges, 0, 1)).toEqual(range(5, 6))
  expect(nextRange(ranges, 5, 1)).toEqual(range(9, 20))
  expect(nextRange(ranges, 9, 1)).toBeNull()
  expect(nextRange(ranges, 9, -1)).toEqual(range(5, 6))
  expect(nextRange(ranges, 5, -1)).toEqual(range(0, 3))
})

test('what the principal says is to be coded, or all of a text without turns', () => {
  const turn = (start: number, end: number, role: 'interviewer' | 'principal') => ({ ...range(start, end), role })
  expect(spanToCode([turn(0, 5, 'interviewer'), turn(6, 9, 'principal')], 20)).toEqual([range(6, 9)])
  expect(spanToCode([], 20)).toEqual([range(0, 20)])
  expect(spanToCode([], 0)).toEqual([])
})

test('the share coded counts overlaps once; of nothing it is null', () => {
  expect(codedShare([range(0, 10), range(5, 20)], [range(0, 5), range(3, 10)])).toEqual({
    coded: 10,
    all: 20,
    share: 0.5,
  })
  expect(codedShare([], [range(0, 5)])).toEqual({ coded: 0, all: 0, share: null })
})
