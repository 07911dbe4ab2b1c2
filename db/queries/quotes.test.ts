import { expect, test } from 'vitest'
import { loadedInMemory } from '../project.fixture.ts'
import { getDocument } from './coding.ts'
import { listCaseIds, listMeasureQuotes } from './measure-quotes.ts'
import { listCodebook, listIdentifyingTerms, listQuotes } from './reporting.ts'

test('every quote is the slice of its text by code points, in the report and in a measure', async () => {
  const db = await loadedInMemory()
  const quotes = [...listQuotes(db), ...listMeasureQuotes(db, new Set(['data-use', 'mapping']))]
  expect(quotes).toHaveLength(6)
  for (const { documentId, startCodePoint, endCodePoint, text } of quotes) {
    const whole = getDocument(db, documentId as Parameters<typeof getDocument>[1]).text
    expect(text).toBe([...whole].slice(startCodePoint, endCodePoint).join(''))
  }
  expect(quotes.map((quote) => quote.text)).toContain('אנחנו לא פותחים 😀')
})

test('only the codes asked for, with pseudonyms and no names', async () => {
  const db = await loadedInMemory()
  expect(
    listMeasureQuotes(db, new Set(['mapping'])).map(({ code, coder, pseudonym }) => ({ code, coder, pseudonym })),
  ).toEqual([{ code: 'mapping', coder: 'Samir', pseudonym: 'P01' }])
  expect(listMeasureQuotes(db, new Set())).toEqual([])
  expect(JSON.stringify([listQuotes(db), ...listCaseIds(db).values()])).not.toContain('דנה')
})

test('the codebook is in its order, and what must be masked is all there', async () => {
  const db = await loadedInMemory()
  expect(listCodebook(db).map((entry) => entry.code)).toEqual(['data-use', 'mapping', 'confidence-code'])
  const terms = listIdentifyingTerms(db)
  expect(terms.names).toEqual(['דנה כהן', 'سلمى'])
  expect(terms.schools.toSorted()).toEqual(['גפן', 'الزيتون'].toSorted())
  expect(terms.cities.toSorted()).toEqual(['צור', 'עמק'].toSorted())
  expect(terms.colleagues.toSorted()).toEqual(['Omar', 'Ruth'])
})
