import { EditorView } from '@codemirror/view'
import { textIndex } from './text-index.ts'
import type { TextSpan } from './text-view-types.ts'

/** Selects a stretch of the text and scrolls it to the middle. */
export function showSpan(view: EditorView, span: TextSpan): void {
  const index = view.state.facet(textIndex)
  const anchor = index.toUtf16(span.startCodePoint)
  const head = index.toUtf16(span.endCodePoint)
  view.dispatch({
    selection: { anchor, head },
    effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    userEvent: 'select',
  })
}
