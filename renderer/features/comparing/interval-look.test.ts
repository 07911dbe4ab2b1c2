import { expect, test } from 'vitest'
import { lookOfInterval, reachOf } from './interval-look.ts'

test('only an interval that leaves zero out has a direction', () => {
  expect(lookOfInterval([0.1, 0.4])).toBe('up')
  expect(lookOfInterval([-0.4, -0.1])).toBe('down')
  expect(lookOfInterval([0, 0.4])).toBe('none')
  expect(lookOfInterval(null)).toBe('unknown')
})

test('the axis holds everything and is never narrower than asked', () => {
  expect(reachOf([0.2, -1.2, null], 1)).toBe(1.5)
  expect(reachOf([null], 0.5)).toBe(0.5)
})
