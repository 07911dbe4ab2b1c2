import { expect, test } from 'vitest'
import { tooltipDirection } from './tooltip-direction.ts'

test('sentences run as the window does, whatever they begin with; numbers keep their signs before them', () => {
  expect(tooltipDirection('P40: מ־4.40 ל־4.60', 'rtl')).toBe('rtl')
  expect(tooltipDirection('P40: 4.40 → 4.60', 'ltr')).toBe('ltr')
  expect(tooltipDirection('+0.20', 'rtl')).toBe('ltr')
})
