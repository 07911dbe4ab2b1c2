import { expect, test } from 'vitest'
import type { CodingRow } from '#core/contract/coding.ts'
import { chooseCoding, countByCode, findSame, settleCoding } from './patch-codings.ts'

const coding = (id: string, codeId = 'c', startCodePoint = 0) =>
  ({ id, codeId, coderId: 'me', startCodePoint, endCodePoint: startCodePoint + 4 }) as CodingRow

test('the engine’s answer replaces what was painted, and is never there twice', () => {
  const ids = (codings: readonly CodingRow[]) => codings.map((one) => one.id)
  expect(ids(settleCoding([coding('a'), coding('pending')], 'pending', coding('b')))).toEqual(['a', 'b'])
  expect(ids(settleCoding([coding('a'), coding('b')], 'pending', coding('b')))).toEqual(['a', 'b'])
})

test('the same code on the same span is found, another span is not', () => {
  expect(findSame([coding('a')], coding('x'))?.id).toBe('a')
  expect(findSame([coding('a')], coding('x', 'c', 1))).toBeUndefined()
  expect(findSame([coding('a')], coding('x', 'd'))).toBeUndefined()
})

test('codings are counted by code', () => {
  expect([...countByCode([coding('a'), coding('b'), coding('x', 'd')])]).toEqual([
    ['c', 2],
    ['d', 1],
  ])
})

test('clicking again in the same place goes through the codings there', () => {
  expect(chooseCoding(['short', 'long'], null, true)).toBe('short')
  expect(chooseCoding(['short', 'long'], 'short', true)).toBe('long')
  expect(chooseCoding(['short', 'long'], 'long', true)).toBe('short')
  expect(chooseCoding(['short', 'long'], 'long', false)).toBe('short')
  expect(chooseCoding([], 'long', true)).toBeNull()
})
