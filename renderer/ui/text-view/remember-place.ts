import type { EditorSelection, StateEffect } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'

type Place = { readonly selection: EditorSelection; readonly length: number; readonly scroll: StateEffect<unknown> }

/** Where the reader was in each text, until the window closes. */
const places = new Map<string, Place>()

/** Notes the caret and the scroll position before an editor goes. */
export function keepPlace(documentId: string, view: EditorView): void {
  const { selection, doc } = view.state
  places.set(documentId, { selection, length: doc.length, scroll: view.scrollSnapshot() })
}

/** Brings a text back to where it was left. */
export function restorePlace(documentId: string, view: EditorView): void {
  const place = places.get(documentId)
  if (!place || place.length !== view.state.doc.length) return
  view.dispatch({ selection: place.selection, effects: place.scroll })
}
