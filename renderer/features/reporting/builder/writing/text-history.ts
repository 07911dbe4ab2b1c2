import { history, historyKeymap, redo } from '@codemirror/commands'
import { Annotation, Compartment, type EditorState, type TransactionSpec } from '@codemirror/state'
import type { KeyBinding } from '@codemirror/view'

const place = new Compartment()

/** The text was replaced from outside: it is nobody's typing. */
export const replaced = Annotation.define<true>()

const keys: readonly KeyBinding[] = [
  ...historyKeymap,
  // As everywhere else in the window, whatever the system.
  { key: 'Mod-Shift-z', run: redo, preventDefault: true },
]

/** Undo and redo within a text that is being written, apart from the study's own. */
export const textHistory = { extension: place.of(history()), keys }

/** Puts another text in the place of this one, without a way back into what stood there: to be done one after the other. */
export function replaceText({ doc }: EditorState, text: string): readonly [TransactionSpec, TransactionSpec] {
  return [
    {
      changes: { from: 0, to: doc.length, insert: text },
      annotations: replaced.of(true),
      effects: place.reconfigure([]),
    },
    { effects: place.reconfigure(history()) },
  ]
}
