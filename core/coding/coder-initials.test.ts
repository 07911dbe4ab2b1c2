import { expect, test } from 'vitest'
import { coderInitials } from './coder-initials.ts'

test('a letter, or that of each of two words, in any script', () => {
  expect(coderInitials(['Noa', 'samir', 'נֹעה לוי', 'أمل', 'Ada Byron King'])).toEqual(['N', 'S', 'נל', 'أ', 'AB'])
})

test('those that would be alike have two letters, or a number', () => {
  expect(coderInitials(['Noa', 'Nir', 'Samir'])).toEqual(['NO', 'NI', 'S'])
  expect(coderInitials(['נועה', 'נורית', '😀'])).toEqual(['נ1', 'נ2', '3'])
})
