import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isVisualOrder, linesToReadingOrder, toReadingOrder } from './text-order.ts'

const HEBREW = 'שלום לכם, תלמידים ומורים\nהם באים הנה (בשנת 2018) עם Excel 365\nאין להם זמן'
const ARABIC = 'المدرسة جميلة\nفي المدينة الكبيرة (عام 2018)'

const reversed = (text: string): string =>
  text
    .split('\n')
    .map((line) => toReadingOrder(line))
    .join('\n')

test('final letters at the beginnings of words tell that a text is reversed', () => {
  expect(isVisualOrder(HEBREW)).toBe(false)
  expect(isVisualOrder(ARABIC)).toBe(false)
  expect(isVisualOrder(reversed(HEBREW))).toBe(true)
  expect(isVisualOrder(reversed(ARABIC))).toBe(true)
  expect(isVisualOrder('one two three')).toBe(false)
})

test('numbers, Latin words and brackets stand right afterwards', () => {
  expect(toReadingOrder('Excel 365 םע (2018 תנשב) הנה')).toBe('הנה (בשנת 2018) עם Excel 365')
  expect(toReadingOrder('plain (text) 1')).toBe('plain (text) 1')
})

test('a letter keeps its point', () => {
  expect(toReadingOrder('םוֹלשָׁ')).toBe('שָׁלוֹם')
})

test('turning twice gives the line back', () => {
  // Not Latin words beside numbers: 'Excel 365' and '365 Excel' are seen alike, and the first is taken.
  const piece = fc.constantFrom('שלום', 'مدرسة', ' ', '2018', '12.5', '(', ')', ',', '😀', 'מָ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ')
      expect(linesToReadingOrder(linesToReadingOrder(text))).toBe(text)
    }),
  )
})
