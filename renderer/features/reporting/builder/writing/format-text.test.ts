import { EditorState, type TransactionSpec } from '@codemirror/state'
import { expect, test } from 'vitest'
import { toggleList, toggleMark } from './format-text.ts'

/** A text whose `[` and `]` stand for what is picked. */
function written(text: string): EditorState {
  const doc = text.replace(/[[\]]/g, '')
  const anchor = text.indexOf('[')
  return EditorState.create({ doc, selection: { anchor, head: text.replace('[', '').indexOf(']') } })
}

const after = (state: EditorState, spec: TransactionSpec) => state.update(spec).newDoc.toString()
const strong = (text: string) => {
  const state = written(text)
  return after(state, toggleMark(state, 'strong'))
}

test('words picked become bold, without the spaces at their edges, in each line apart', () => {
  expect(strong('a [b c ]d')).toBe('a **b c** d')
  expect(strong('- [one\ntwo]')).toBe('- **one**\n**two**')
  expect(strong('a [  ]b')).toBe('a   b')
})

test('bold words become plain again, also from within', () => {
  expect(strong('a **b [c]** d')).toBe('a b c d')
  expect(strong('- [**b c**]')).toBe('- b c')
})

test('without words picked, the next that are typed are slanted', () => {
  const state = written('a []b')
  const next = state.update(toggleMark(state, 'emphasis')).state
  expect(next.doc.toString()).toBe('a **b')
  expect(next.selection.main.head).toBe(3)
})

test('lines become items, and paragraphs again when all are items', () => {
  const list = (text: string) => {
    const state = written(text)
    return after(state, toggleList(state))
  }
  expect(list('[a\n- b]')).toBe('- a\n- b')
  expect(list('[- a\n1. b]')).toBe('a\nb')
})
