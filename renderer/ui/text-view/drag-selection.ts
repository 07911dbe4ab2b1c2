import { type Extension, Prec } from '@codemirror/state'
import { EditorView } from '@codemirror/view'

/** The selection was taken with the pointer. `putCaret`: it was a click after all, which puts the caret there. */
export type SelectionTaken = { readonly start: MouseEvent; readonly words: string; readonly putCaret: () => void }

/** Lets the selection be dragged, onto a code say. The browser's own dragging would move words, which a transcript does not do. */
export function dragSelection(onTake: (taken: SelectionTaken) => void): Extension {
  return Prec.highest(
    EditorView.domEventHandlers({
      mousedown: (event, view) => {
        const { from, to, empty } = view.state.selection.main
        const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
        const isOnIt = event.target instanceof Element && event.target.closest('.cm-picked') !== null
        if (event.button !== 0 || event.detail > 1 || empty || !isPlain || !isOnIt) return false
        event.preventDefault()
        view.focus()
        onTake({
          start: event,
          words: view.state.sliceDoc(from, Math.min(to, from + 60)),
          putCaret: () => putCaret(view, event),
        })
        return true
      },
      dragstart: (event) => {
        event.preventDefault()
        return true
      },
    }),
  )
}

function putCaret(view: EditorView, event: MouseEvent): void {
  view.dispatch({
    selection: { anchor: view.posAtCoords({ x: event.clientX, y: event.clientY }, false) },
    userEvent: 'select.pointer',
  })
}
