import { expect, test } from 'vitest'
import { differences } from './differences.ts'

test('ties what floating point would tell apart', () => {
  expect(3.4 - 3.2).not.toBe(0.3 - 0.1)
  expect(differences([3.2, 0.1], [3.4, 0.3])).toEqual([0.2, 0.2])
})

test('keeps thirds apart from tenths and gives no negative zero', () => {
  expect(differences([1], [1 + 1 / 3])).toEqual([0.3333333333])
  expect(Object.is(differences([0.3], [0.1 + 0.2 - 1e-13])[0], 0)).toBe(true)
})
