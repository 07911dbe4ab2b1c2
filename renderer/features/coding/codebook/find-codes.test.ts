import { expect, test } from 'vitest'
import type { CodebookRow } from '#core/contract/codebook.ts'
import { findCodes } from './find-codes.ts'

const code = (id: string, parentId: string | null, name: string, definition = '') =>
  ({ id, parentId, name, definition, include: '', exclude: '', example: '' }) as unknown as CodebookRow

const codes = [
  code('a', null, 'Leadership'),
  code('a1', 'a', 'בִּטָּחוֹן', 'speaks of data'),
  code('b', null, 'Data use'),
  code('c', null, 'Other'),
]

test('by name and definition in any script, with the codes above', () => {
  expect([...(findCodes(codes, 'DATA') ?? [])]).toEqual(['a1', 'a', 'b'])
  expect([...(findCodes(codes, 'ביטחון') ?? [])]).toEqual([])
  expect([...(findCodes(codes, 'בטחון') ?? [])]).toEqual(['a1', 'a'])
  expect([...(findCodes(codes, 'data use') ?? [])]).toEqual(['b'])
})

test('no words filter nothing, words that no code has find none', () => {
  expect(findCodes(codes, '  ')).toBeNull()
  expect([...(findCodes(codes, 'zzz') ?? [])]).toEqual([])
})
