import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countCodePoints, indexCodePoints, sliceCodePoints } from './code-points.ts'
import { mixedText, wildText } from './mixed-text.fixture.ts'

test('counts as Array.from does', () => {
  fc.assert(
    fc.property(wildText, (text) => {
      expect(countCodePoints(text)).toBe(Array.from(text).length)
      expect(indexCodePoints(text).length).toBe(Array.from(text).length)
    }),
  )
})

test('every code point goes to UTF-16 and back', () => {
  fc.assert(
    fc.property(wildText, (text) => {
      const index = indexCodePoints(text)
      const points = Array.from(text)
      for (let at = 0; at <= points.length; at++) {
        const utf16 = points.slice(0, at).join('').length
        expect(index.toUtf16(at)).toBe(utf16)
        expect(index.toCodePoint(utf16)).toBe(at)
      }
    }),
  )
})

test('slicing by code points joins back to the text', () => {
  fc.assert(
    fc.property(mixedText, fc.nat(80), fc.nat(80), (text, a, b) => {
      const [start, end] = a < b ? [a, b] : [b, a]
      const length = countCodePoints(text)
      const parts = [
        sliceCodePoints(text, 0, start),
        sliceCodePoints(text, start, end),
        sliceCodePoints(text, end, length),
      ]
      expect(parts.join('')).toBe(text)
      expect(parts[1]).toBe(Array.from(text).slice(start, end).join(''))
    }),
  )
})

test('an offset within a pair is that of its start; outside the text it is clamped', () => {
  const index = indexCodePoints('a😀b')
  expect([1, 2, 3].map(index.toCodePoint)).toEqual([1, 1, 2])
  expect([-1, 0, 2, 3, 99].map(index.toUtf16)).toEqual([0, 0, 3, 4, 4])
  expect([-5, 99].map(index.toCodePoint)).toEqual([0, 3])
})
