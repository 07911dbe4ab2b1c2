import type { ChangeSpec, EditorState, Line, TransactionSpec } from '@codemirror/state'
import { itemStart } from './lines.ts'
import { markSpans } from './mark-spans.ts'

/** Makes the words picked bold or slanted, or plain again; without any picked, the next that are typed. */
export function toggleMark(state: EditorState, mark: 'strong' | 'emphasis'): TransactionSpec {
  const sign = mark === 'strong' ? '**' : '*'
  const { from, to, empty } = state.selection.main
  const userEvent = 'input.format'
  const around = spanAround(state, mark)
  if (around) {
    const signs = [around.from, around.to - sign.length].map((at) => ({ from: at, to: at + sign.length }))
    return { changes: signs, userEvent }
  }
  if (empty) return { changes: { from, insert: sign + sign }, selection: { anchor: from + sign.length }, userEvent }
  const changes = linesOf(state).flatMap((line) => wrap(line, Math.max(from, line.from), Math.min(to, line.to), sign))
  return { changes, userEvent }
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
export function toggleList(state: EditorState): TransactionSpec {
  const lines = linesOf(state)
  const areItems = lines.every(({ text }) => itemStart(text) !== null)
  const changes = lines.flatMap(({ from, text }): readonly ChangeSpec[] => {
    const item = itemStart(text)
    if (areItems && item) return [{ from, to: from + item.sign.length }]
    return item ? [] : [{ from, insert: '- ' }]
  })
  return { changes, userEvent: 'input.format' }
}

function linesOf({ doc, selection: { main } }: EditorState): readonly Line[] {
  const [first, last] = [doc.lineAt(main.from).number, doc.lineAt(main.to).number]
  return Array.from({ length: last - first + 1 }, (_, i) => doc.line(first + i))
}
