import { expect, test } from 'vitest'
import { createTranslator, translateWith } from '#renderer/i18n/translator.ts'
import { sayHeadline } from './say-headline.ts'

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '')
const wording = (language: 'en' | 'he' | 'ar') => ({
  t: translateWith(createTranslator(language)),
  language,
})
const changed = {
  kind: 'changed',
  rose: ['Data', 'Routines'],
  roseMore: 0,
  fell: ['Pooling'],
  fellMore: 0,
  mayRise: [],
  mayRiseMore: 0,
  mayFall: [],
  mayFallMore: 0,
  same: [],
  sameMore: 3,
} as const

test('the finding in English', () => {
  expect(sayHeadline(changed, wording('en'))).toBe('Data and Routines rose; Pooling fell; no change seen in 3 others')
  expect(sayHeadline({ ...changed, roseMore: 2, sameMore: 1 }, wording('en'))).toBe(
    'Data, Routines and 2 more rose; Pooling fell; no change seen in 1 other',
  )
  expect(sayHeadline({ kind: 'noChange', measures: 8 }, wording('en'))).toBe(
    'No change that we can tell from chance, in any of 8 measures',
  )
})

test('one measure without a clear change is not said to have stood still', () => {
  const said = sayHeadline({ ...changed, same: ['Focus'], sameMore: 0 }, wording('en'))
  expect(said).toBe('Data and Routines rose; Pooling fell; no change seen in Focus')
})

test('what may be chance is said with a may, named or counted', () => {
  const may = { ...changed, rose: [], fell: [], mayRise: ['Focus'], mayFallMore: 2 }
  expect(sayHeadline(may, wording('en'))).toBe(
    'Focus may have risen; 2 measures may have fallen; no change seen in 3 others',
  )
  expect(plain(sayHeadline(may, wording('he')))).toContain('אולי עלייה: Focus; אולי ירידה בשני מדדים')
  expect(plain(sayHeadline(may, wording('ar')))).toContain('ربما ارتفاع: Focus؛ ربما انخفاض في مقياسين')
})

test('the finding in Hebrew and Arabic needs no agreement of number or gender', () => {
  expect(plain(sayHeadline(changed, wording('he')))).toContain('ירידה: Pooling')
  expect(plain(sayHeadline(changed, wording('ar')))).toContain('انخفاض: Pooling')
})

test('names are kept from turning the sentence one by one; the sentence itself is not wrapped', () => {
  const said = sayHeadline({ ...changed, roseMore: 2 }, wording('he'))
  expect(said.startsWith('עלייה: ')).toBe(true)
  expect(said).toContain('\u2068Data\u2069')
  expect(said).not.toContain('\u2068\u2068')
  expect(said).not.toContain('\uE000')
})
