import type { ChangeSpec, EditorState, Line } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'
import { itemStart } from './lines.ts'
import { markSpans } from './mark-spans.ts'

/** Makes the words picked bold or slanted, or plain again; without any picked, the next that are typed. */
export function toggleMark(view: EditorView, mark: 'strong' | 'emphasis'): void {
  const { state } = view
  const sign = mark === 'strong' ? '**' : '*'
  const { from, to, empty } = state.selection.main
  const around = spanAround(state, mark)
  if (around) {
    const changes = [around.from, around.to - sign.length].map((at) => ({ from: at, to: at + sign.length }))
    view.dispatch({ changes, userEvent: 'input.format' })
  } else if (empty) {
    view.dispatch({
      ...{ changes: { from, insert: sign + sign }, selection: { anchor: from + sign.length } },
      userEvent: 'input.format',
    })
  } else {
    const changes = linesOf(state).flatMap((line) => wrap(line, Math.max(from, line.from), Math.min(to, line.to), sign))
    view.dispatch({ changes, userEvent: 'input.format' })
  }
  view.focus()
}

/** The marked words that hold all that is picked. */
function spanAround(state: EditorState, mark: 'strong' | 'emphasis') {
  const { from, to } = state.selection.main
  const line = state.doc.lineAt(from)
  const start = line.from + (itemStart(line.text)?.sign.length ?? 0)
  return markSpans(line.text.slice(start - line.from))
    .map((span) => ({ ...span, from: span.from + start, to: span.to + start }))
    .find((span) => span.mark === mark && span.from <= from && to <= span.to)
}

/** Signs stand close to the words: spaces at the edges stay outside. */
function wrap(line: Line, from: number, to: number, sign: string): readonly ChangeSpec[] {
  const first = Math.max(from, line.from + (itemStart(line.text)?.sign.length ?? 0))
  const words = line.text.slice(first - line.from, to - line.from)
  if (words.trim() === '') return []
  const start = first + words.search(/\S/)
  return [
    { from: start, insert: sign },
    { from: start + words.trim().length, insert: sign },
  ]
}

/** Makes the lines picked items of a list, or paragraphs again. */
export function toggleList(view: EditorView): void {
  const lines = linesOf(view.state)
  const areItems = lines.every(({ text }) => itemStart(text) !== null)
  const changes = lines.flatMap(({ from, text }): readonly ChangeSpec[] => {
    const item = itemStart(text)
    if (areItems && item) return [{ from, to: from + item.sign.length }]
    return item ? [] : [{ from, insert: '- ' }]
  })
  view.dispatch({ changes, userEvent: 'input.format' })
  view.focus()
}

function linesOf({ doc, selection: { main } }: EditorState): readonly Line[] {
  const [first, last] = [doc.lineAt(main.from).number, doc.lineAt(main.to).number]
  return Array.from({ length: last - first + 1 }, (_, i) => doc.line(first + i))
}
