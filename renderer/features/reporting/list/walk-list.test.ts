import { expect, test } from 'vitest'
import { AT_THE_TOP, clicked, pickedUpTo, stepTo } from './walk-list.ts'

const KEYS = ['a', 'b', 'c', 'd']
const at = (key: string) => ({ ...AT_THE_TOP, at: key })
const PLAIN = { shiftKey: false, ctrlKey: false, metaKey: false }
const picked = (place: { readonly picked: ReadonlySet<string> }) => [...place.picked].toSorted().join('')

test('steps hold at the ends, and begin at the top', () => {
  expect([stepTo(KEYS, 'b', 1), stepTo(KEYS, 'd', 1), stepTo(KEYS, 'b', -9), stepTo(KEYS, null, 1)]).toEqual([
    ...['c', 'd', 'a', 'a'],
  ])
  expect(stepTo([], null, 1)).toBe(null)
  expect(stepTo(KEYS, 'gone', 1)).toBe('a')
})

test('picking goes from where it began, up as well as down', () => {
  const down = pickedUpTo(KEYS, at('b'), 'd')
  expect(picked(down)).toBe('bcd')
  expect(picked(pickedUpTo(KEYS, down, 'a'))).toBe('ab')
})

test('clicks go, pick up to, and pick besides', () => {
  expect(clicked(KEYS, at('b'), 'd', PLAIN)).toMatchObject({ at: 'd', index: 3 })
  expect(picked(clicked(KEYS, at('b'), 'd', { ...PLAIN, shiftKey: true }))).toBe('bcd')
  const both = clicked(KEYS, at('b'), 'd', { ...PLAIN, ctrlKey: true })
  expect(picked(both)).toBe('bd')
  expect(picked(clicked(KEYS, both, 'b', { ...PLAIN, metaKey: true }))).toBe('d')
  expect(picked(clicked(KEYS, both, 'c', PLAIN))).toBe('')
})
