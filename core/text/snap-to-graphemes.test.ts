import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countCodePoints } from './code-points.ts'
import { mixedText } from './mixed-text.fixture.ts'
import { snapToGraphemes } from './snap-to-graphemes.ts'

const range = (startCodePoint: number, endCodePoint: number) => ({ startCodePoint, endCodePoint })

test('a letter keeps its vowel point', () => {
  // ש + shin dot + qamats, ל
  expect(snapToGraphemes('שָׁל', range(1, 2))).toEqual(range(0, 3))
  expect(snapToGraphemes('שָׁל', range(0, 1))).toEqual(range(0, 3))
})

test('an Arabic letter keeps its shadda', () => {
  expect(snapToGraphemes('دِّ م', range(0, 1))).toEqual(range(0, 3))
})

test('a family of joined emoji and a flag are whole', () => {
  expect(snapToGraphemes('x👩‍🏫y', range(2, 3))).toEqual(range(1, 4))
  expect(snapToGraphemes('🇮🇱', range(1, 2))).toEqual(range(0, 2))
})

test('an empty range stays empty', () => {
  expect(snapToGraphemes('שָׁל', range(2, 2))).toEqual(range(0, 0))
  expect(snapToGraphemes('', range(0, 0))).toEqual(range(0, 0))
})

test('snapping only widens, and twice is once', () => {
  fc.assert(
    fc.property(mixedText, fc.nat(70), fc.nat(70), (text, a, b) => {
      const length = countCodePoints(text)
      const start = Math.min(a, b, length)
      const end = Math.min(Math.max(a, b), length)
      const snapped = snapToGraphemes(text, range(start, end))
      expect(snapped.startCodePoint).toBeLessThanOrEqual(start)
      if (end > start) expect(snapped.endCodePoint).toBeGreaterThanOrEqual(end)
      expect(snapToGraphemes(text, snapped)).toEqual(snapped)
    }),
  )
})
