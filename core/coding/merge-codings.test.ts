import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CodingNotes, findMergePartner, mergeNotes, mergeTexts } from './merge-codings.ts'

const notes = (weight: number | null, direction: CodingNotes['direction'], memo: string | null): CodingNotes => ({
  weight,
  direction,
  memo,
})

test('what two codings carry is carried by one', () => {
  expect(mergeNotes(notes(2, 'positive', 'a'), notes(4, 'negative', 'b'))).toEqual(notes(4, 'mixed', 'a\n\nb'))
  expect(mergeNotes(notes(null, null, null), notes(1, 'mixed', ' '))).toEqual(notes(1, 'mixed', null))
  expect(mergeNotes(notes(null, 'positive', 'why'), notes(null, 'positive', 'why'))).toEqual(
    notes(null, 'positive', 'why'),
  )
})

test('no word of either memo is lost, and merging with nothing changes nothing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const both = mergeTexts(a, b) ?? ''
      expect(both.includes(a.trim()) && both.includes(b.trim())).toBe(true)
      expect(both.length).toBeLessThanOrEqual(a.length + b.length + 2)
      expect(mergeTexts(a, null) ?? '').toBe(a.trim())
    }),
  )
})

const text = 'one two\n three four 😀 five'
const coding = (id: string, startCodePoint: number, endCodePoint: number, codeId = 'c', coderId = 'me') => ({
  id,
  codeId,
  coderId,
  startCodePoint,
  endCodePoint,
})
const partner = (codings: readonly ReturnType<typeof coding>[], id = 'x') => {
  const own = codings.find((one) => one.id === id)
  return own ? findMergePartner(text, codings, own)?.id : 'no such coding'
}

test('one that overlaps goes before one that stands next, the following before the preceding', () => {
  expect(partner([coding('x', 4, 7), coding('over', 0, 5), coding('next', 9, 14)])).toBe('over')
  expect(partner([coding('x', 4, 7), coding('before', 0, 3), coding('next', 9, 14)])).toBe('next')
  expect(partner([coding('x', 4, 7), coding('before', 0, 3)])).toBe('before')
})

test('not of another code or coder, nor over words that nobody coded', () => {
  expect(partner([coding('x', 4, 7), coding('other', 4, 7, 'd')])).toBeUndefined()
  expect(partner([coding('x', 4, 7), coding('other', 4, 9, 'c', 'you')])).toBeUndefined()
  expect(partner([coding('x', 0, 3), coding('far', 9, 14)])).toBeUndefined()
  expect(partner([coding('x', 15, 19), coding('past-emoji', 22, 26)])).toBeUndefined()
})
