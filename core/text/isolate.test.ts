import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isolate } from './isolate.ts'
import { mixedText } from './mixed-text.fixture.ts'

test('a plain name is wrapped', () => {
  expect(isolate('דנה')).toBe('\u2068דנה\u2069')
})

test('a name that would break out is held in', () => {
  expect(isolate('x\u2069y')).toBe('\u2068xy\u2069')
  expect(isolate('x\u202Ey')).toBe('\u2068x\u202Ey\u202C\u2069')
  expect(isolate('x\u2067y')).toBe('\u2068x\u2067y\u2069\u2069')
})

test('isolates are always balanced', () => {
  fc.assert(
    fc.property(mixedText, (text) => {
      let depth = 0
      for (const char of isolate(text)) {
        if (/[\u2066-\u2068]/.test(char)) depth++
        if (char === '\u2069') depth--
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
    }),
  )
})
