import { expect, test } from 'vitest'
import type { CodingRow } from '#core/contract/coding.ts'
import { nextCoding } from './next-coding.ts'

const coding = (id: string, startCodePoint: number, endCodePoint: number) =>
  ({ id, startCodePoint, endCodePoint }) as CodingRow
const [a, b, c] = [coding('a', 0, 9), coding('b', 0, 9), coding('c', 20, 30)]
const all = [c, b, a]

test('in the order of the text, those of one place one after the other, to the end', () => {
  expect(nextCoding(all, a, 0, 1)).toBe(b)
  expect(nextCoding(all, b, 0, 1)).toBe(c)
  expect(nextCoding(all, c, 0, 1)).toBeNull()
  expect(nextCoding(all, c, 0, -1)).toBe(b)
  expect(nextCoding(all, a, 0, -1)).toBeNull()
})

test('from the caret where no coding is looked at, or where it is hidden', () => {
  expect(nextCoding(all, null, 10, 1)).toBe(c)
  expect(nextCoding(all, null, 10, -1)).toBe(b)
  expect(nextCoding(all, coding('hidden', 0, 1), 0, 1)).toBe(a)
  expect(nextCoding([], null, 0, 1)).toBeNull()
})
