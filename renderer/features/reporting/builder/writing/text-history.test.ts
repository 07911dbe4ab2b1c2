import { EditorState, Transaction } from '@codemirror/state'
import { expect, test } from 'vitest'
import { replaced, stepBack, textHistory } from './text-history.ts'

const start = () => EditorState.create({ doc: '', extensions: [textHistory.field] })

function type(state: EditorState, insert: string, at: number): EditorState {
  const { length } = state.doc
  return state.update({
    ...{ changes: { from: length, insert }, userEvent: 'input.type' },
    annotations: Transaction.time.of(at),
  }).state
}

function back(state: EditorState, direction: 'undo' | 'redo'): EditorState {
  const step = stepBack(state, direction)
  return step ? state.update(step).state : state
}

test('typing without a pause is one step; each is taken back and done again', () => {
  const typed = type(type(type(start(), 'a', 0), 'b', 100), ' c', 2000)
  const once = back(typed, 'undo')
  expect(once.doc.toString()).toBe('ab')
  expect(back(once, 'undo').doc.toString()).toBe('')
  expect(back(back(back(once, 'undo'), 'redo'), 'redo').doc.toString()).toBe('ab c')
  expect(stepBack(back(once, 'undo'), 'undo')).toBeNull()
})

test('what is written anew leaves nothing to do again, and a text from outside nothing to take back', () => {
  const again = type(back(type(start(), 'a', 0), 'undo'), 'b', 5000)
  expect(stepBack(again, 'redo')).toBeNull()
  const other = again.update({ changes: { from: 0, to: 1, insert: 'c' }, annotations: replaced.of(true) }).state
  expect(stepBack(other, 'undo')).toBeNull()
})
