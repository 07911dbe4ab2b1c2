import { expect, test } from 'vitest'
import { boundKey } from './bound-keys.ts'

const press = (key: string, held: { readonly ctrlKey?: boolean; readonly altKey?: boolean } = {}) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test('arrows go where they point on screen, in Hebrew and Arabic too', () => {
  expect(boundKey(press('ArrowRight'), 'ltr')).toEqual({ act: 'step', unit: 'character', by: 1 })
  expect(boundKey(press('ArrowRight'), 'rtl')).toEqual({ act: 'step', unit: 'character', by: -1 })
  expect(boundKey(press('ArrowLeft', { ctrlKey: true }), 'rtl')).toEqual({ act: 'step', unit: 'word', by: 1 })
  expect(boundKey(press('ArrowLeft', { altKey: true }), 'ltr')).toEqual({ act: 'step', unit: 'word', by: -1 })
})

test('brackets choose, Enter keeps, Escape takes back; holding Ctrl is not a key yet', () => {
  expect(boundKey(press('['), 'rtl')).toEqual({ act: 'choose', bound: 'start' })
  expect(boundKey(press(']'), 'rtl')).toEqual({ act: 'choose', bound: 'end' })
  expect(boundKey(press('Enter'), 'ltr')).toEqual({ act: 'keep' })
  expect(boundKey(press('Escape'), 'ltr')).toEqual({ act: 'cancel' })
  expect(boundKey(press('Control', { ctrlKey: true }), 'ltr')).toBe('none')
  expect(boundKey(press('z', { ctrlKey: true }), 'ltr')).toBe('other')
  expect(boundKey(press('5'), 'ltr')).toBe('other')
})

test('brackets that need AltGr, which Windows tells as Ctrl and Alt, are brackets; so are their places on an Arabic keyboard', () => {
  expect(boundKey(press('[', { ctrlKey: true, altKey: true }), 'ltr')).toEqual({ act: 'choose', bound: 'start' })
  expect(boundKey(press(']', { altKey: true }), 'ltr')).toEqual({ act: 'choose', bound: 'end' })
  expect(boundKey({ ...press('ج'), code: 'BracketLeft' }, 'rtl')).toEqual({ act: 'choose', bound: 'start' })
  expect(boundKey(press('AltGraph', { ctrlKey: true, altKey: true }), 'ltr')).toBe('none')
  expect(boundKey(press('[', { ctrlKey: true }), 'ltr')).toBe('other')
})
