import { type Extension, RangeSetBuilder, type Text } from '@codemirror/state'
import {
  Decoration,
  type DecorationSet,
  EditorView,
  type PluginValue,
  ViewPlugin,
  type ViewUpdate,
} from '@codemirror/view'
import type { CodePointIndex } from '#core/text/code-points.ts'
import { lineDirection } from './line-direction.ts'
import type { PaintedTurn } from './text-view-types.ts'
import type { TurnStarts } from './turn-starts.ts'

const hidden = Decoration.replace({})

/**
 * What never changes of a text: each line's own direction (CodeMirror lays a line out by the `dir` on it), the
 * look of turns and of what stands outside them, and the label before each speech, which the margin shows instead.
 */
export function lineMarks(
  doc: Text,
  index: CodePointIndex,
  starts: TurnStarts,
  textDirection: 'ltr' | 'rtl',
): Extension {
  const labels = hideLabels(doc, index, starts)
  return [
    EditorView.perLineTextDirection.of(true),
    ViewPlugin.define((view) => new LineLooks(view, starts, textDirection), { decorations: ({ lines }) => lines }),
    EditorView.decorations.of(labels),
    EditorView.atomicRanges.of(() => labels),
  ]
}

function hideLabels(doc: Text, index: CodePointIndex, starts: TurnStarts): DecorationSet {
  const labels = new RangeSetBuilder<Decoration>()
  for (const [from, turn] of starts.all) {
    const speech = index.toUtf16(turn.startCodePoint)
    if (speech > from && speech <= doc.lineAt(from).to) labels.add(from, speech, hidden)
  }
  return labels.finish()
}

/** The looks of the lines that are drawn: to tell the direction of all would take longer than to open the text. */
class LineLooks implements PluginValue {
  readonly #starts: TurnStarts
  readonly #textDirection: 'ltr' | 'rtl'
  lines: DecorationSet

  constructor(view: EditorView, starts: TurnStarts, textDirection: 'ltr' | 'rtl') {
    this.#starts = starts
    this.#textDirection = textDirection
    this.lines = this.#linesOf(view)
  }

  update({ view, viewportChanged }: ViewUpdate): void {
    if (viewportChanged) this.lines = this.#linesOf(view)
  }

  #linesOf({ state: { doc }, viewport }: EditorView): DecorationSet {
    const lines = new RangeSetBuilder<Decoration>()
    const last = doc.lineAt(viewport.to).number
    for (let { number } = doc.lineAt(viewport.from); number <= last; number += 1) {
      const { from, text } = doc.line(number)
      const direction = lineDirection(text, this.#textDirection)
      lines.add(from, from, lineLook(direction, this.#starts.over(from), this.#starts.at(from) !== null))
    }
    return lines.finish()
  }
}

const looks = new Map<string, Decoration>()

function lineLook(dir: 'ltr' | 'rtl', turn: PaintedTurn | null, starts: boolean): Decoration {
  const role = turn ? turn.role : 'aside'
  const key = `${dir} ${role} ${starts}`
  const known = looks.get(key)
  if (known) return known
  const look = Decoration.line({ attributes: { dir }, class: `cm-${role}${starts ? ' cm-turn-start' : ''}` })
  looks.set(key, look)
  return look
}
