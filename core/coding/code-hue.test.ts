import { expect, test } from 'vitest'
import { codeHue } from './code-hue.ts'

// Hues by the CSS Color 4 reference values of OKLCH: red 29, yellow 110, lime 142, cyan 195, blue 264, magenta 328.
test('named colours go to the nearest hue', () => {
  expect(codeHue('#ff0000')).toBe(1)
  expect(codeHue('#ffa500')).toBe(2)
  expect(codeHue('#ffff00')).toBe(3)
  expect(codeHue('#00ff00')).toBe(4)
  expect(codeHue('#00ffff')).toBe(5)
  expect(codeHue('#0000ff')).toBe(7)
  expect(codeHue('#ff00ff')).toBe(9)
})

test('greys, and what is no colour, are the tenth', () => {
  expect(codeHue('#808080')).toBe(10)
  expect(codeHue('#000000')).toBe(10)
  expect(codeHue('')).toBe(10)
  expect(codeHue('red;background:url(x)')).toBe(10)
})
