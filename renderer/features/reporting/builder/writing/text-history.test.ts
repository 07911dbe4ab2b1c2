import { redo, redoDepth, undo, undoDepth } from '@codemirror/commands'
import { EditorState, type StateCommand, Transaction } from '@codemirror/state'
import { expect, test } from 'vitest'
import { replaceText, textHistory } from './text-history.ts'

const start = () => EditorState.create({ doc: '', extensions: [textHistory.extension] })

function type(state: EditorState, insert: string, at: number): EditorState {
  const { length } = state.doc
  return state.update({
    ...{ changes: { from: length, insert }, userEvent: 'input.type' },
    annotations: Transaction.time.of(at),
  }).state
}

function run(state: EditorState, command: StateCommand): EditorState {
  let next = state
  command({ state, dispatch: (tr) => (next = tr.state) })
  return next
}

test('typing without a pause is one step; each is taken back and done again', () => {
  const typed = type(type(type(start(), 'a', 0), 'b', 100), ' c', 2000)
  const once = run(typed, undo)
  expect(once.doc.toString()).toBe('ab')
  const twice = run(once, undo)
  expect([twice.doc.toString(), undoDepth(twice)]).toEqual(['', 0])
  expect(run(run(twice, redo), redo).doc.toString()).toBe('ab c')
})

test('a text from outside cannot be taken back into the one before it, nor that one done again', () => {
  const typed = run(type(type(start(), 'ours', 0), ', more', 2000), undo)
  const [change, anew] = replaceText(typed, 'theirs')
  const other = typed.update(change).state.update(anew).state
  expect([other.doc.toString(), undoDepth(other), redoDepth(other)]).toEqual(['theirs', 0, 0])
  expect(run(run(other, undo), redo).doc.toString()).toBe('theirs')
  expect(run(type(other, '!', 9000), undo).doc.toString()).toBe('theirs')
})

test('the keys are those of the window, whatever the system', () => {
  const bound = textHistory.keys.flatMap(({ key, run: does }) => (does === redo && key ? [key] : []))
  expect(bound).toEqual(['Mod-y', 'Mod-Shift-z'])
})
