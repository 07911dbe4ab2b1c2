import { expect, test } from 'vitest'
import { lineDirection } from './line-direction.ts'

test('a Hebrew line stays Hebrew with English names at its start or in most of it', () => {
  expect(lineDirection('GeoGebra נמצאת בכל כיתה', 'rtl')).toBe('rtl')
  expect(lineDirection('דוגמה סינתטית · SYNTHETIC SAMPLE – people', 'rtl')).toBe('rtl')
})

test('an English line in a Hebrew text runs from the left, a Hebrew one in an English text from the right', () => {
  expect(lineDirection('We met every week.', 'rtl')).toBe('ltr')
  expect(lineDirection('היום אני יושבת איתם', 'ltr')).toBe('rtl')
  expect(lineDirection('اليوم أجلس معهم', 'ltr')).toBe('rtl')
})

test('signs and digits run the way of the text', () => {
  expect(lineDirection('00:12 – 5', 'rtl')).toBe('rtl')
  expect(lineDirection('', 'ltr')).toBe('ltr')
})
