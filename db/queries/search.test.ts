import { beforeAll, describe, expect, test } from 'vitest'
import type { Project } from '../connection.ts'
import { openInMemory } from '../open.ts'
import { load, smallStudy } from '../project.fixture.ts'
import { getDocument } from './coding.ts'
import { searchTexts } from './search.ts'

let db: Project

beforeAll(async () => {
  db = openInMemory()
  const text = [
    'מראיינת: 👨‍👩‍👧 שלום, מה נשמע?',
    'מנהלת: הַמּוֹרִים מַסְכִּימִים 😀😀 ש־5 יח״ל במשוב זה הרבה. Café, RÉSUMÉ.',
    'مدير: المُدَرِّسونَ يُوافِقونَ، والعـــمل جيد',
  ].join('\n')
  load(db, await smallStudy({ 'interviews/P02-end.txt': text }))
})

/** The word at the place that a hit names, cut out by code points as a coding would be. */
function wordAt(query: string): string | undefined {
  const hit = searchTexts(db, query, 10).find((one) => one.name === 'P02-end')
  if (!hit || hit.startCodePoint === null) return undefined
  return [...getDocument(db, hit.documentId).text]
    .slice(hit.startCodePoint)
    .join('')
    .match(/^[^\s,.،]+/)?.[0]
}

describe('a word is found, and where it stands', () => {
  test.each([
    ['a pointed Hebrew word typed without points', 'מסכימים', 'מַסְכִּימִים'],
    ['typed with points', 'מַסְכִּימִים', 'מַסְכִּימִים'],
    ['a pointed Arabic word typed without points', 'المدرسون', 'المُدَرِّسونَ'],
    ['an Arabic word drawn out with tatweel', 'والعمل', 'والعـــمل'],
    ['its beginning, being typed', 'מסכ', 'מַסְכִּימִים'],
    ['after emoji of several code points', 'שלום', 'שלום'],
    ['Latin in other case and without accents', 'cafe', 'Café'],
    ['accents typed, other case', 'résumé', 'RÉSUMÉ'],
    ['of an abbreviation with gershayim, its first part', 'יח״ל', 'יח״ל'],
  ])('%s', (_, query, word) => expect(wordAt(query)).toBe(word))
})

test('the excerpt shows the text as it is written, the hit marked', () => {
  const [hit] = searchTexts(db, 'מסכימים', 10)
  expect(hit?.excerpt).toContain('«מַסְכִּימִים» 😀😀 ש־5')
  expect(hit?.excerpt.isWellFormed()).toBe(true)
})

test('every word must occur, and only the last may be unfinished', () => {
  const names = (query: string) => searchTexts(db, query, 10).map((hit) => hit.name)
  expect(names('המורים מסכ')).toEqual(['P02-end'])
  expect(names('המור מסכימים')).toEqual([])
  expect(names('המורים every')).toEqual([])
  expect(names('every week')).toEqual(['P01-end'])
})

test('signs of the search language, quotes and emoji are no danger', () => {
  for (const query of [
    '"',
    '* OR 1',
    'NEAR(a b)',
    '😀',
    '()',
    "'; drop table document; --",
    'text:every',
    '-every',
    '^',
  ]) {
    expect(() => searchTexts(db, query, 10)).not.toThrow()
  }
  expect(searchTexts(db, '😀 !', 10)).toEqual([])
})

test('no more than asked for', () => expect(searchTexts(db, 'ש', 1).length).toBeLessThanOrEqual(1))
