import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wildText } from './mixed-text.fixture.ts'
import { countScripts, guessDirection, guessLanguage } from './script.ts'

test('letters are counted, points and digits are not', () => {
  expect(countScripts('שָׁל مُد ab 12')).toEqual({ hebrew: 2, arabic: 2, latin: 2 })
})

test.each([
  ['המורים פתחו את Mashov ואת Excel', 'he', 'rtl'],
  ['المعلمون فتحوا Excel', 'ar', 'rtl'],
  ['The teachers said שלום', 'en', 'ltr'],
  ['12 😀', 'en', 'ltr'],
] as const)('%j is %s, %s', (text, language, direction) => {
  expect(guessLanguage(text)).toBe(language)
  expect(guessDirection(text)).toBe(direction)
})

test('each character counts as its Unicode properties say', () => {
  const count = (text: string, script: string): number =>
    text.match(new RegExp(`(?=\\p{L})\\p{Script=${script}}`, 'gu'))?.length ?? 0
  fc.assert(
    fc.property(fc.oneof(wildText, fc.string({ unit: 'binary' })), (text) => {
      const [hebrew, arabic, latin] = ['Hebrew', 'Arabic', 'Latin'].map((script) => count(text, script))
      expect(countScripts(text)).toEqual({ hebrew, arabic, latin })
    }),
  )
})
