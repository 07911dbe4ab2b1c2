import { Text } from '@codemirror/state'
import { expect, test } from 'vitest'
import { indexCodePoints } from '#core/text/code-points.ts'
import { snapSelection } from './text-index.ts'

const snap = (text: string, from: number, to: number) =>
  snapSelection(Text.of(text.split('\n')), indexCodePoints(text), from, to)

test('a selection that cuts an emoji takes all of it, counted in code points', () => {
  // 😀 is two UTF-16 units and one code point.
  expect(snap('a😀b', 2, 4)).toEqual({ startCodePoint: 1, endCodePoint: 3 })
  expect(snap('😀\nשָׁלום', 4, 5)).toEqual({ startCodePoint: 2, endCodePoint: 5 })
})

test('a selection that ends at the start of a line does not reach into it', () => {
  expect(snap('ab\ncd', 0, 3)).toEqual({ startCodePoint: 0, endCodePoint: 3 })
})

test('a caret stays a caret, at the start of its character', () => {
  expect(snap('a😀b', 2, 2)).toEqual({ startCodePoint: 1, endCodePoint: 1 })
})
