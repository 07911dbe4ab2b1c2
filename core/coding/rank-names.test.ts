import { expect, test } from 'vitest'
import { rankNames } from './rank-names.ts'

const names = [
  'Data use',
  'Use of hours',
  'Pooling resources',
  'Leading the maths team',
  'ביטחון בהובלה',
  'الثِّقة بالقيادة',
]
const ask = (typed: string) => rankNames(names, (name) => name, typed).map((ranked) => ranked.item)

test('the beginning of a name comes before the beginning of a word', () => {
  expect(ask('use')).toEqual(['Use of hours', 'Data use'])
})

test('letters in order are found with others between', () => {
  expect(ask('plres')).toEqual(['Pooling resources'])
  expect(ask('ltmt')).toEqual(['Leading the maths team'])
})

test('Hebrew and Arabic are found without their points', () => {
  expect(ask('הובלה')).toEqual(['ביטחון בהובלה'])
  expect(ask('الثقة')).toEqual(['الثِّقة بالقيادة'])
})

test('nothing typed keeps every name in order; something that is nowhere keeps none', () => {
  expect(ask('  ')).toEqual(names)
  expect(ask('zzz')).toEqual([])
})

test('what is typed is never a pattern', () => {
  expect(ask('.*')).toEqual([])
})
