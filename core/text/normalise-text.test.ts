import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wildText } from './mixed-text.fixture.ts'
import { normaliseText } from './normalise-text.ts'

test('tells each thing it changed', () => {
  expect(normaliseText('\uFEFFa\0b\r\nc\rd\uD800e\u0301')).toEqual({
    text: 'ab\nc\nd\uFFFDé',
    changes: [
      { kind: 'lone-surrogates', count: 1 },
      { kind: 'nul', count: 1 },
      { kind: 'bom', count: 1 },
      { kind: 'line-ends', count: 2 },
      { kind: 'composed', count: 1 },
    ],
  })
})

test('a clean text is left alone', () => {
  expect(normaliseText('שלום\nمرحبا 😀')).toEqual({ text: 'שלום\nمرحبا 😀', changes: [] })
})

test('a byte-order mark inside the text is a character and stays', () => {
  expect(normaliseText('a\uFEFFb').text).toBe('a\uFEFFb')
})

test('doing it twice changes nothing more, and nothing forbidden is left', () => {
  fc.assert(
    fc.property(wildText, (input) => {
      const { text } = normaliseText(input)
      expect(normaliseText(text)).toEqual({ text, changes: [] })
      expect(text.isWellFormed()).toBe(true)
      expect(/[\0\r]|^\uFEFF/.test(text)).toBe(false)
    }),
  )
})
