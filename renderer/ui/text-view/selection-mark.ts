import { type EditorState, type Extension, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'

const look = Decoration.mark({ class: 'cm-picked' })

/**
 * The selection as a mark on its words. The browser's own would cover the space between paragraphs, and would vanish
 * while a code is picked in a dialog.
 */
export const selectionMark: Extension = StateField.define<DecorationSet>({
  create: markOf,
  update: (value, transaction) => (transaction.selection ? markOf(transaction.state) : value),
  provide: (field) => EditorView.decorations.from(field),
})

function markOf(state: EditorState): DecorationSet {
  const { from, to } = state.selection.main
  return from === to ? Decoration.none : Decoration.set(look.range(from, to))
}
