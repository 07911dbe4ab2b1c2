import { expect, test } from 'vitest'
import { digitsOfCodes, numberTree } from './number-codes.ts'

const code = (id: string, shortcut: string | null = null, parentId: string | null = null) => ({
  id,
  shortcut,
  parentId,
})
const keys = (codes: readonly ReturnType<typeof code>[]) => numberTree(codes).map((one) => `${one.digit}${one.code.id}`)

test('in the order of the codebook where nobody chose', () => {
  expect(keys([code('a'), code('b')])).toEqual(['1a', '2b'])
  expect(keys(Array.from('abcdefghijkl', (id) => code(id)))).toHaveLength(9)
  expect(keys([])).toEqual([])
})

test('that order is the tree’s, wherever a code stands in the list', () => {
  expect(keys([code('a'), code('b'), code('a1', null, 'a')])).toEqual(['1a', '2a1', '3b'])
})

test('a chosen digit is its code’s, and the others fill the rest', () => {
  expect(keys([code('a'), code('b', '1'), code('c')])).toEqual(['1b', '2a', '3c'])
  expect(keys([code('a'), code('b', '9')])).toEqual(['1a', '9b'])
})

test('of two that want one digit the first has it; what is no digit 1–9 counts for nothing', () => {
  expect(keys([code('a', '2'), code('b', '2'), code('c', '0'), code('d', 'x')])).toEqual(['1b', '2a', '3c', '4d'])
})

test('each code’s digit, chosen or by order', () => {
  const many = [...Array.from('abcdefghij', (id) => code(id)), code('last', '3')]
  const digits = digitsOfCodes(many)
  expect([digits.get('last'), digits.get('c'), digits.get('h'), digits.get('i')]).toEqual(['3', '4', '9', undefined])
})
