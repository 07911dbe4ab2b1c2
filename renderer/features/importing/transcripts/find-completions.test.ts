import { expect, test } from 'vitest'
import { findCompletions } from './find-completions.ts'

const choices = [
  { id: 'P01', label: 'Rimon' },
  { id: 'P12', label: 'תמר' },
  { id: 'P70', label: 'Alon' },
  { id: 'P07', label: 'Rimon tree' },
]
const found = (typed: string) => findCompletions(choices, typed).map(({ id }) => id)

test('ids, other names, numbers without their zeros, in any script', () => {
  expect(found('')).toEqual(['P01', 'P12', 'P70', 'P07'])
  expect(found('p0')).toEqual(['P01', 'P07'])
  expect(found('7')).toEqual(['P07', 'P70'])
  expect(found('rim')).toEqual(['P01', 'P07'])
  expect(found('rimon')).toEqual(['P01', 'P07'])
  expect(found('tree')).toEqual(['P07'])
  expect(found('תָמר')).toEqual(['P12'])
  expect(found('nobody')).toEqual([])
})
