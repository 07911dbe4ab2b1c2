import type { EditorState } from '@codemirror/state'
import { codingMarks, codingsBetween } from './coding-marks.ts'
import { snapSelection, textIndex } from './text-index.ts'
import type { TextSelection } from './text-view-types.ts'

/** The selection as the rest of the window understands it. */
export function readSelection(state: EditorState): TextSelection {
  const { from, to, head } = state.selection.main
  const index = state.facet(textIndex)
  const span = snapSelection(state.doc, index, from, to)
  const here = codingsBetween(state.field(codingMarks), head, head)
  const length = (coding: (typeof here)[number]): number => coding.endCodePoint - coding.startCodePoint
  return {
    ...span,
    caretCodePoint: index.toCodePoint(head),
    isEmpty: span.startCodePoint === span.endCodePoint,
    codingsAtCaret: [...here].sort((a, b) => length(a) - length(b)).map((coding) => coding.id),
  }
}
