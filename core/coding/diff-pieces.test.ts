import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffPieces } from './diff-pieces.ts'

test('words that stayed stand once, those that went before those that came', () => {
  expect(diffPieces('uses data weekly', 'uses מיפוי weekly 😀')).toEqual([
    { kind: 'same', text: 'uses ' },
    { kind: 'out', text: 'data' },
    { kind: 'in', text: 'מיפוי' },
    { kind: 'same', text: ' weekly' },
    { kind: 'in', text: ' 😀' },
  ])
})

test('a wording that is another one throughout stands as a whole, not word between word', () => {
  expect(diffPieces('Data use', '=1+1 נתונים')).toEqual([
    { kind: 'out', text: 'Data use' },
    { kind: 'in', text: '=1+1 נתונים' },
  ])
})

test('without what came it is the old text, without what went the new one', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ב', '😀', ' ', '\n', 'e\u0301') })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const without = (kind: string) =>
        diffPieces(before, after)
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('')
      expect(without('in')).toBe(before)
      expect(without('out')).toBe(after)
    }),
  )
})
