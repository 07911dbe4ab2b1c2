import { expect, test } from 'vitest'
import { ariaKeys, keyCaps, matchesKeys } from './keys.ts'

const press = (key: string, code: string, held: readonly ('ctrl' | 'meta' | 'alt' | 'shift')[] = []) => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
})

test('Mod is Ctrl, on a Mac the command key', () => {
  expect(matchesKeys('Mod+K', press('k', 'KeyK', ['ctrl']), false)).toBe(true)
  expect(matchesKeys('Mod+K', press('k', 'KeyK', ['meta']), true)).toBe(true)
  expect(matchesKeys('Mod+K', press('k', 'KeyK', ['meta']), false)).toBe(false)
  expect(matchesKeys('Mod+K', press('k', 'KeyK'), false)).toBe(false)
})

test('undo and redo are told apart by Shift', () => {
  const undo = press('z', 'KeyZ', ['ctrl'])
  const redo = press('Z', 'KeyZ', ['ctrl', 'shift'])
  expect([matchesKeys('Mod+Z', undo, false), matchesKeys('Mod+Shift+Z', undo, false)]).toEqual([true, false])
  expect([matchesKeys('Mod+Z', redo, false), matchesKeys('Mod+Shift+Z', redo, false)]).toEqual([false, true])
})

test('on a Hebrew or Arabic keyboard a letter is told by its place', () => {
  expect(matchesKeys('Mod+Z', press('ז', 'KeyZ', ['ctrl']), false)).toBe(true)
  expect(matchesKeys('B', press('نا', 'KeyB'), false)).toBe(true)
  expect(matchesKeys('Mod+Y', press('ז', 'KeyZ', ['ctrl']), false)).toBe(false)
})

test('on a keyboard with Latin letters elsewhere the letter counts, not its place', () => {
  expect(matchesKeys('Mod+Z', press('z', 'KeyY', ['ctrl']), false)).toBe(true)
  expect(matchesKeys('Mod+Y', press('z', 'KeyY', ['ctrl']), false)).toBe(false)
})

test('a sign counts when it is typed, with Shift or without, in Arabic too', () => {
  expect(matchesKeys('?', press('?', 'Slash', ['shift']), false)).toBe(true)
  expect(matchesKeys('?', press('؟', 'Slash', ['shift']), false)).toBe(true)
  expect(matchesKeys('/', press('/', 'Slash'), false)).toBe(true)
  expect(matchesKeys('/', press('?', 'Slash', ['shift']), false)).toBe(false)
})

test('a sign that needs AltGr counts, told as Ctrl and Alt or not; the letter at its place does not', () => {
  const altGraph = { getModifierState: (name: string) => name === 'AltGraph' }
  const bracket = press('[', 'Digit8', ['ctrl', 'alt'])
  expect(matchesKeys('[', bracket, false)).toBe(true)
  expect(matchesKeys('[', { ...press('[', 'Digit8'), ...altGraph }, false)).toBe(true)
  expect(matchesKeys('[', press('[', 'Digit5', ['alt']), true)).toBe(true)
  expect(matchesKeys('8', bracket, false)).toBe(false)
  expect(matchesKeys('E', { ...press('€', 'KeyE', ['ctrl', 'alt']), ...altGraph }, false)).toBe(false)
  expect(matchesKeys('Mod+E', press('€', 'KeyE', ['ctrl', 'alt']), false)).toBe(false)
  expect(matchesKeys('Z', { ...press('ż', 'KeyZ'), ...altGraph }, false)).toBe(false)
})

test('Alt with a letter or digit stays Alt, on a Mac too, where Option types a sign', () => {
  expect(matchesKeys('Alt+4', press('4', 'Digit4', ['alt']), false)).toBe(true)
  expect(matchesKeys('Alt+4', press('¢', 'Digit4', ['alt']), true)).toBe(true)
})

test('signs whose keys carry letters on an Arabic keyboard count by their place, those of a German one do not', () => {
  expect(matchesKeys('/', press('ظ', 'Slash'), false)).toBe(true)
  expect(matchesKeys(']', press('د', 'BracketRight'), false)).toBe(true)
  expect(matchesKeys('[', press('ü', 'BracketLeft'), false)).toBe(false)
  expect(matchesKeys('/', press('/', 'KeyQ'), false)).toBe(true)
})

test('digits count from the number pad too, and Arabic digits by their place', () => {
  expect(matchesKeys('1', press('1', 'Numpad1'), false)).toBe(true)
  expect(matchesKeys('1', press('١', 'Digit1'), false)).toBe(true)
  expect(matchesKeys('1', press('!', 'Digit1', ['shift']), false)).toBe(false)
})

test('keys are shown as they are printed on the keyboard', () => {
  expect(keyCaps('Mod+Shift+Z', false)).toEqual(['Ctrl', 'Shift', 'Z'])
  expect(keyCaps('Mod+k', true)).toEqual(['⌘', 'K'])
  expect(keyCaps('ArrowDown', false)).toEqual(['↓'])
  expect(ariaKeys('Mod+K', false)).toBe('Control+K')
})
