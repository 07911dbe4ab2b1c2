import type { EditorView, KeyBinding } from '@codemirror/view'
import { moveCaretKeys } from '#renderer/ui/text-view/move-caret.ts'
import { chipAt } from './chips.ts'
import { itemStart } from './lines.ts'
import { textHistory } from './text-history.ts'

/** A new paragraph; in a list the next item, and out of it from an empty one. */
function breakLine(view: EditorView): boolean {
  const { state } = view
  const { from, to } = state.selection.main
  const line = state.doc.lineAt(from)
  const item = itemStart(line.text)
  const isEmptyItem = item !== null && line.text.length === item.sign.length
  if (isEmptyItem) view.dispatch({ changes: { from: line.from, to: line.to }, userEvent: 'delete' })
  else {
    const isInItem = item !== null && from >= line.from + item.sign.length
    const next = !isInItem ? '' : item.number === null ? item.sign : item.sign.replace(/\d+/, String(item.number + 1))
    const anchor = from + 1 + next.length
    view.dispatch({
      ...{ changes: { from, to, insert: `\n${next}` }, selection: { anchor } },
      ...{ scrollIntoView: true, userEvent: 'input' },
    })
  }
  return true
}

/** A figure or quote beside the caret goes whole; letters are left to the browser. */
function takeOut(side: 'before' | 'after'): (view: EditorView) => boolean {
  return (view) => {
    const { head, empty } = view.state.selection.main
    const chip = empty ? chipAt(view.state, head, side) : null
    if (!chip) return false
    view.dispatch({ changes: chip, userEvent: 'delete' })
    return true
  }
}

export const writingKeys: readonly KeyBinding[] = [
  { key: 'Enter', run: breakLine, shift: breakLine },
  { key: 'Backspace', run: takeOut('before') },
  { key: 'Delete', run: takeOut('after') },
  ...textHistory.keys,
  ...moveCaretKeys,
]
