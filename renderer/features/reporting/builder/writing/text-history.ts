import {
  Annotation,
  type ChangeSet,
  type EditorState,
  StateField,
  Transaction,
  type TransactionSpec,
} from '@codemirror/state'
import type { EditorView, KeyBinding } from '@codemirror/view'

type Steps = {
  /** Changes that take the text back, newest last; and those that do again what was taken back. */
  readonly done: readonly ChangeSet[]
  readonly undone: readonly ChangeSet[]
  /** When the newest was typed, in milliseconds; null: nothing joins it. */
  readonly typedAt: number | null
}

/** Typing with shorter pauses than this is one step. */
const PAUSE_MS = 600
const KEPT = 200

const way = Annotation.define<'undo' | 'redo'>()
/** The text was replaced from outside: there is nothing to go back to. */
export const replaced = Annotation.define<true>()

const none: Steps = { done: [], undone: [], typedAt: null }

const steps = StateField.define<Steps>({ create: () => none, update: stepsAfter })

function stepsAfter(before: Steps, tr: Transaction): Steps {
  if (!tr.docChanged) return tr.selection ? { ...before, typedAt: null } : before
  if (tr.annotation(replaced)) return none
  const back = tr.changes.invert(tr.startState.doc)
  const { done, undone } = before
  if (tr.annotation(way) === 'undo') return { done: done.slice(0, -1), undone: [...undone, back], typedAt: null }
  if (tr.annotation(way) === 'redo') return { done: [...done, back], undone: undone.slice(0, -1), typedAt: null }
  const at = tr.annotation(Transaction.time) ?? 0
  const isTyped = tr.isUserEvent('input.type') || tr.isUserEvent('delete')
  const last = done.at(-1)
  const joins = isTyped && last !== undefined && before.typedAt !== null && at - before.typedAt < PAUSE_MS
  const next = joins ? [...done.slice(0, -1), back.compose(last)] : [...done, back]
  return { done: next.slice(-KEPT), undone: [], typedAt: isTyped ? at : null }
}

/** The change that takes back the newest step, or does again what was taken back; null when there is none. */
export function stepBack(state: EditorState, direction: 'undo' | 'redo'): TransactionSpec | null {
  const { done, undone } = state.field(steps)
  const changes = (direction === 'undo' ? done : undone).at(-1)
  if (!changes) return null
  let end = 0
  changes.iterChanges((_fromA, _toA, _fromB, toB) => {
    end = toB
  })
  return { changes, selection: { anchor: end }, annotations: way.of(direction), scrollIntoView: true }
}

function go(direction: 'undo' | 'redo'): (view: EditorView) => boolean {
  return (view) => {
    const step = stepBack(view.state, direction)
    if (step) view.dispatch(step)
    return true
  }
}

const keys: readonly KeyBinding[] = [
  { key: 'Mod-z', run: go('undo'), preventDefault: true },
  { key: 'Mod-Shift-z', run: go('redo'), preventDefault: true },
  { key: 'Mod-y', run: go('redo'), preventDefault: true },
]

/** Undo and redo within a text that is being written, apart from the study's own. */
export const textHistory = { field: steps, keys }
