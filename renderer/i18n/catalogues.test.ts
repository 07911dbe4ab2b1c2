import { expect, test } from 'vitest'
import { ar } from './ar.ts'
import { en } from './en.ts'
import { he } from './he.ts'
import { toResources } from './resources.ts'
import { createTranslator, translateWith } from './translator.ts'

const placeholdersOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort()
const english = toResources(en)
const isolates = /[\u2066-\u2069]/g

/** A plural form may spell its number out (`שני ראיונות`), so `count` may be left out of it; nothing else may. */
test.each([
  ['he', toResources(he)],
  ['ar', toResources(ar)],
])('%s says every sentence and fills in what English fills in', (_language, resources) => {
  for (const [key, text] of Object.entries(resources)) {
    expect(text.trim(), key).not.toBe('')
    const base = english[key] ?? english[key.replace(/_\w+$/, '_other')]
    expect(base, `${key} is not in English`).toBeDefined()
    const isPlural = english[key] === undefined || /_(one|two|other)$/.test(key)
    const wanted = placeholdersOf(base ?? '').filter((name) => !isPlural || name !== 'count')
    const found = placeholdersOf(text).filter((name) => !isPlural || name !== 'count')
    expect(found, key).toEqual(wanted)
  }
})

test('each language has the plural forms it needs, by its own rules', () => {
  for (const [language, messages] of [['he', he] as const, ['ar', ar] as const, ['en', en] as const]) {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const category of categories) expect(Object.keys(messages.shell.codings), language).toContain(category)
  }
})

test('numbers are in Latin digits and plural in every language', () => {
  const say = (language: 'en' | 'he' | 'ar', count: number) =>
    translateWith(createTranslator(language))('shell.codings', { count })
  expect(say('en', 1)).toBe('1 coding')
  expect(say('en', 1400)).toBe('1,400 codings')
  expect(say('he', 2)).toBe('שני קידודים')
  expect(say('he', 412)).toBe('412 קידודים')
  expect(say('ar', 2)).toBe('ترميزان')
  expect(say('ar', 5)).toBe('5 ترميزات')
  expect(say('ar', 11)).toBe('11 ترميزًا')
  expect(say('ar', 100)).toBe('100 ترميز')
})

test('a name that runs against the sentence is isolated, others are left alone', () => {
  const say = (language: 'en' | 'he', what: string) =>
    translateWith(createTranslator(language))('shell.codingAs', { name: what })
  expect(say('en', 'Dana')).toBe('Coding as Dana')
  expect(say('en', 'דנה')).toBe('Coding as \u2068דנה\u2069')
  expect(say('he', 'Dana').replaceAll(isolates, '')).toBe('קידוד בשם Dana')
  expect(say('he', 'Dana')).toMatch(isolates)
})

test('a signed figure keeps its sign before it in a sentence from right to left', () => {
  const [value, low, high] = ['+0.46', '−0.2', '0.3']
  const say = (language: 'en' | 'he') => translateWith(createTranslator(language))
  expect(say('en')('compare.withInterval', { value, low, high })).toBe('+0.46 (−0.2 to 0.3)')
  expect(say('he')('compare.withInterval', { value, low, high })).toBe(
    '\u2068+0.46\u2069 [\u2068−0.2\u2069, \u20680.3\u2069]',
  )
  expect(say('he')('views.expected', { expected: value, low, high })).toContain(
    '\u2068+0.46\u2069 (\u2068−0.2\u2069 עד \u20680.3\u2069)',
  )
})
