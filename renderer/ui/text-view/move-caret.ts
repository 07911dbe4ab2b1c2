import { EditorSelection, type SelectionRange } from '@codemirror/state'
import { Direction, type EditorView, type KeyBinding } from '@codemirror/view'
import { textIndex } from './text-index.ts'

type Motion = (view: EditorView, range: SelectionRange) => SelectionRange

/** Left and right as they are on screen, whichever way the line at the caret runs. */
function isForward(view: EditorView, side: 'left' | 'right', range: SelectionRange): boolean {
  return (view.textDirectionAt(range.head) === Direction.LTR) === (side === 'right')
}

/** Which way the line at a place runs. */
export function directionAt(view: EditorView, codePoint: number): 'ltr' | 'rtl' {
  const at = view.state.facet(textIndex).toUtf16(codePoint)
  return view.textDirectionAt(at) === Direction.LTR ? 'ltr' : 'rtl'
}

const byChar =
  (side: 'left' | 'right'): Motion =>
  (view, range) =>
    view.moveByChar(range, isForward(view, side, range))
const byWord =
  (side: 'left' | 'right'): Motion =>
  (view, range) =>
    view.moveByGroup(range, isForward(view, side, range))
const byLine =
  (forward: boolean): Motion =>
  (view, range) =>
    view.moveVertically(range, forward)
const byPage =
  (forward: boolean): Motion =>
  (view, range) =>
    view.moveVertically(range, forward, Math.max(view.defaultLineHeight, view.scrollDOM.clientHeight - 56))
const toLineEdge =
  (forward: boolean): Motion =>
  (view, range) =>
    view.moveToLineBoundary(range, forward)
const toTextEdge =
  (forward: boolean): Motion =>
  (view) =>
    EditorSelection.cursor(forward ? view.state.doc.length : 0)

function bind(key: string, motion: Motion, side?: 'left' | 'right'): KeyBinding {
  const run = (extend: boolean) => (view: EditorView) => {
    const range = view.state.selection.main
    const end =
      extend || range.empty || side === undefined ? null : isForward(view, side, range) ? range.to : range.from
    // Without Shift a selection ends at the side that the arrow points to, as everywhere.
    const moved = end === null ? motion(view, range) : EditorSelection.cursor(end)
    const selection = extend
      ? EditorSelection.range(range.anchor, moved.head, moved.goalColumn, moved.bidiLevel ?? undefined)
      : moved
    view.dispatch({ selection, scrollIntoView: true, userEvent: 'select.walk' })
    return true
  }
  return { key, run: run(false), shift: run(true), preventDefault: true }
}

/** Moving and selecting by keyboard in a text that cannot be typed into; Shift extends. */
export const moveCaretKeys: readonly KeyBinding[] = [
  bind('ArrowLeft', byChar('left'), 'left'),
  bind('ArrowRight', byChar('right'), 'right'),
  bind('Mod-ArrowLeft', byWord('left')),
  bind('Mod-ArrowRight', byWord('right')),
  bind('ArrowUp', byLine(false)),
  bind('ArrowDown', byLine(true)),
  bind('PageUp', byPage(false)),
  bind('PageDown', byPage(true)),
  bind('Home', toLineEdge(false)),
  bind('End', toLineEdge(true)),
  bind('Mod-Home', toTextEdge(false)),
  bind('Mod-End', toTextEdge(true)),
  {
    key: 'Mod-a',
    run: (view) => {
      view.dispatch({ selection: { anchor: 0, head: view.state.doc.length }, userEvent: 'select' })
      return true
    },
  },
]
