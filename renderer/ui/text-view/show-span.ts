import { EditorView } from '@codemirror/view'
import { textIndex } from './text-index.ts'
import type { TextSpan } from './text-view-types.ts'

/**
 * Selects a stretch of the text and scrolls it to the middle: in the next frame, since a text that was just made is measured in this one, and
 * until then only guesses where a place is.
 */
export function showSpan(view: EditorView, span: TextSpan): void {
  const index = view.state.facet(textIndex)
  const anchor = index.toUtf16(span.startCodePoint)
  const head = index.toUtf16(span.endCodePoint)
  view.dispatch({ selection: { anchor, head }, userEvent: 'select' })
  requestAnimationFrame(() => {
    if (view.dom.isConnected) view.dispatch({ effects: EditorView.scrollIntoView(anchor, { y: 'center' }) })
  })
}

/** Scrolls only as far as a place needs to be seen. */
export function revealPlace(view: EditorView, codePoint: number): void {
  const at = view.state.facet(textIndex).toUtf16(codePoint)
  view.dispatch({ effects: EditorView.scrollIntoView(at, { y: 'nearest', yMargin: 56 }) })
}

/** Leaves a caret where the selection ended; the text stays where it is. */
export function collapseSelection(view: EditorView): void {
  view.dispatch({ selection: { anchor: view.state.selection.main.head }, userEvent: 'select' })
}
