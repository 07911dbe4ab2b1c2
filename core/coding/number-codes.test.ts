import { expect, test } from 'vitest'
import { numberCodes } from './number-codes.ts'

const code = (name: string, shortcut: string | null = null) => ({ name, shortcut })
const keys = (codes: Parameters<typeof numberCodes<ReturnType<typeof code>>>[0]) =>
  numberCodes(codes).map((one) => `${one.digit}${one.code.name}`)

test('in the order of the codebook where nobody chose', () => {
  expect(keys([code('a'), code('b')])).toEqual(['1a', '2b'])
  expect(keys(Array.from('abcdefghijkl', (name) => code(name)))).toHaveLength(9)
  expect(keys([])).toEqual([])
})

test('a chosen digit is its code’s, and the others fill the rest', () => {
  expect(keys([code('a'), code('b', '1'), code('c')])).toEqual(['1b', '2a', '3c'])
  expect(keys([code('a'), code('b', '9')])).toEqual(['1a', '9b'])
})

test('of two that want one digit the first has it; what is no digit 1–9 counts for nothing', () => {
  expect(keys([code('a', '2'), code('b', '2'), code('c', '0'), code('d', 'x')])).toEqual(['1b', '2a', '3c', '4d'])
})
