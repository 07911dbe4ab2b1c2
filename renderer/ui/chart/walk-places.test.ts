import { expect, test } from 'vitest'
import { nextPlace } from './walk-places.ts'

const at = (name: string, x: number, y: number) => ({ name, box: { x, y, width: 10, height: 10 } })
const [a, b, c] = [at('a', 0, 20), at('b', 0.3, 0), at('c', 50, 10)]
const places = [a, b, c]
const name = (step: { readonly place: { readonly name: string } } | null) => step?.place.name ?? null

test('right walks from left to right, within a column from the top; the ends hold', () => {
  expect(name(nextPlace(places, null, 'ArrowRight'))).toBe('b')
  expect(name(nextPlace(places, b, 'ArrowRight'))).toBe('a')
  expect(name(nextPlace(places, a, 'ArrowRight'))).toBe('c')
  expect(name(nextPlace(places, c, 'ArrowRight'))).toBe('c')
  expect(name(nextPlace(places, b, 'ArrowLeft'))).toBe('b')
  expect(nextPlace(places, b, 'ArrowRight')?.at).toBe(2)
})

test('down walks from top to bottom', () => {
  expect(name(nextPlace(places, null, 'ArrowDown'))).toBe('b')
  expect(name(nextPlace(places, b, 'ArrowDown'))).toBe('c')
  expect(name(nextPlace(places, c, 'ArrowDown'))).toBe('a')
  expect(name(nextPlace(places, null, 'ArrowUp'))).toBe('a')
})

test('home and end; other keys, and nothing to walk, lead nowhere', () => {
  expect(name(nextPlace(places, a, 'Home'))).toBe('b')
  expect(name(nextPlace(places, a, 'End'))).toBe('a')
  expect(nextPlace(places, a, 'x')).toBeNull()
  expect(nextPlace([], null, 'ArrowRight')).toBeNull()
})

test('pages are tenths of what there is, and one at least', () => {
  const many = Array.from({ length: 50 }, (_, i) => at(String(i), 0, i * 20))
  expect(name(nextPlace(many, many[7] ?? null, 'PageDown'))).toBe('12')
  expect(name(nextPlace(many, many[7] ?? null, 'PageUp'))).toBe('2')
  expect(name(nextPlace(many, many[2] ?? null, 'PageUp'))).toBe('0')
  expect(name(nextPlace(places, b, 'PageDown'))).toBe('c')
})
