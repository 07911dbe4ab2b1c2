import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countCodePoints, sliceCodePoints } from './code-points.ts'
import { findQuote, prepareSearch } from './find-quote.ts'
import { mixedText } from './mixed-text.fixture.ts'

const find = (text: string, quote: string, occurrence: number | null = null) =>
  findQuote(prepareSearch(text), quote, occurrence)

test('finds a quote after an emoji at its code points', () => {
  expect(find('😀 אנחנו לא פותחים', 'אנחנו')).toEqual({
    kind: 'found',
    startCodePoint: 2,
    endCodePoint: 7,
    how: 'exact',
  })
})

test('several places need an occurrence', () => {
  expect(find('a b a', 'a')).toEqual({ kind: 'several', count: 2 })
  expect(find('a b a', 'a', 2)).toMatchObject({ startCodePoint: 4, endCodePoint: 5 })
  expect(find('a b a', 'a', 3)).toEqual({ kind: 'tooFew', count: 2 })
})

test('white space is made alike, and the offsets are those of the text', () => {
  const text = 'so we\n met  again today'
  const found = find(text, ' we met again ')
  expect(found).toEqual({ kind: 'found', startCodePoint: 3, endCodePoint: 17, how: 'whitespace' })
  expect(sliceCodePoints(text, 3, 17)).toBe('we\n met  again')
})

test('other quote marks or points are told, never taken', () => {
  expect(find('תלמידי 5 יח״ל כאן', '5 יח"ל')).toEqual({
    kind: 'missing',
    nearest: { text: '5 יח״ל', differs: 'marks' },
  })
  expect(find('אמרתי שָׁלוֹם לכולם', 'שלום')).toMatchObject({ nearest: { text: 'שָׁלוֹם', differs: 'marks' } })
})

test('a quote whose beginning alone is there is told with what stands there', () => {
  expect(find('we never open the files at all', 'we never open the reports at all')).toMatchObject({
    kind: 'missing',
    nearest: { differs: 'start', text: 'we never open the files at all' },
  })
})

test('nothing like it is nothing', () => {
  expect(find('abc', 'xyz')).toEqual({ kind: 'missing', nearest: null })
  expect(find('abc', '')).toEqual({ kind: 'missing', nearest: null })
  expect(find('', 'abc')).toEqual({ kind: 'missing', nearest: null })
})

test('any stretch of a text is found where it was taken, by its occurrence', () => {
  fc.assert(
    fc.property(mixedText, fc.nat(60), fc.integer({ min: 1, max: 12 }), (input, start, width) => {
      const text = input.normalize('NFC')
      const quote = sliceCodePoints(text, start, start + width)
      fc.pre(quote.normalize('NFC') === quote && quote !== '')
      const searchable = prepareSearch(text)
      const ends: number[] = []
      for (let occurrence = 1; ; occurrence++) {
        const found = findQuote(searchable, quote, occurrence)
        if (found.kind !== 'found') break
        expect(sliceCodePoints(text, found.startCodePoint, found.endCodePoint)).toBe(quote)
        ends.push(found.startCodePoint)
      }
      expect(ends).toContain(start)
    }),
  )
})

test('a stretch with its white space changed is found with the same words', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('אב', 'של😀', 'מُ', 'x'), { minLength: 1, maxLength: 8 }), (words) => {
      const text = `קודם ${words.join(' \n ')} אחר`
      const found = find(text, words.join('\t'), 1)
      expect(found.kind).toBe('found')
      if (found.kind === 'found') {
        const taken = sliceCodePoints(text, found.startCodePoint, found.endCodePoint)
        expect(taken.split(/\s+/)).toEqual(words)
        expect(found.endCodePoint).toBeLessThanOrEqual(countCodePoints(text))
      }
    }),
  )
})
