import { expect, test } from 'vitest'
import { moveSection, moveTo, showSection, stepSection } from './arrange-plan.ts'

const section = (id: string, number: string | null, isAppendix = false) => ({
  ...{ id, heading: id, isAppendix, isShown: number !== null, number },
})
const sections = [
  ...[section('a', '1'), section('b', '2'), section('c', null), section('d', '3')],
  ...[section('x', 'A', true), section('y', 'B', true)],
]
const shown = (list: readonly { readonly id: string; readonly number: string | null }[]) =>
  list.map(({ id, number }) => `${number ?? '-'}${id}`).join(' ')

test('a section that moves takes its new number, and those it passes theirs', () => {
  expect(shown(moveSection(sections, 'd', 'a'))).toBe('1d 2a 3b -c Ax By')
  expect(shown(moveSection(sections, 'a', null))).toBe('1b -c 2d 3a Ax By')
  expect(shown(moveSection(sections, 'y', 'x'))).toBe('1a 2b -c 3d Ay Bx')
  expect(shown(moveSection(sections, 'y', 'a'))).toBe('1a 2b -c 3d Ay Bx')
  expect(moveSection(sections, 'a', 'a')).toBe(sections)
})

test('one that is hidden gives its number up', () => {
  expect(shown(showSection(sections, 'a', false))).toBe('-a 1b -c 2d Ax By')
})

test('steps stay among the sections, or among the appendices', () => {
  expect(stepSection(sections, 'b', -1)).toBe('a')
  expect(stepSection(sections, 'a', 1)).toBe('c')
  expect(stepSection(sections, 'c', 1)).toBeNull()
  expect(stepSection(sections, 'd', 1)).toBeUndefined()
  expect(stepSection(sections, 'x', -1)).toBeUndefined()
  expect(stepSection(sections, 'x', 1)).toBeNull()
})

test('what moves in a list leaves the others in their order', () => {
  const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  expect(moveTo(list, 'c', 0).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(moveTo(list, 'a', 2).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
  expect(moveTo(list, 'z', 0)).toBe(list)
})
