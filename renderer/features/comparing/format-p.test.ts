import { expect, test } from 'vitest'
import { formatP } from './format-p.ts'

test('p values as papers print them', () => {
  expect(formatP(0.0004)).toBeNull()
  expect(formatP(0.001)).toBe('.001')
  expect(formatP(0.0312)).toBe('.031')
  expect(formatP(0.842)).toBe('.84')
  expect(formatP(1)).toBe('1.00')
})
