import { expect, test } from 'vitest'
import { pickTwoQuotes } from './pick-two-quotes.ts'

const place = (id: string, caseId: string, wave: number, codePoints = 160) => ({ id, caseId, wave, codePoints })
const ids = (...places: readonly ReturnType<typeof place>[]) => pickTwoQuotes(places).map(({ id }) => id)

test('one of the first and one of the last wave, of different principals', () => {
  expect(ids(place('a', 'P1', 0), place('b', 'P1', 1), place('c', 'P2', 1), place('m', 'P3', 0.5))).toEqual(['a', 'c'])
})

test('of one principal where there is no other', () => {
  expect(ids(place('a', 'P1', 0), place('b', 'P1', 1))).toEqual(['a', 'b'])
})

test('one wave gives two principals, or one quote', () => {
  expect(ids(place('a', 'P1', 0), place('b', 'P1', 0), place('c', 'P2', 0))).toEqual(['a', 'c'])
  expect(ids(place('a', 'P1', 0), place('b', 'P1', 0))).toEqual(['a'])
  expect(ids()).toEqual([])
})

test('a length that is soon read comes before one word and before a page', () => {
  expect(ids(place('word', 'P1', 0, 3), place('page', 'P2', 0, 5000), place('good', 'P3', 0, 140))[0]).toBe('good')
})
