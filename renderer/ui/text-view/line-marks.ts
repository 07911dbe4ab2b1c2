import { type Extension, RangeSetBuilder, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import type { CodePointIndex } from '#core/text/code-points.ts'
import { lineDirection } from './line-direction.ts'
import type { PaintedTurn } from './text-view-types.ts'

const hidden = Decoration.replace({})

/**
 * What never changes of a text: each line's own direction (CodeMirror lays a line out by the `dir` on it), the
 * look of turns and of what stands outside them, and the label before each speech, which the margin shows instead.
 */
export function lineMarks(
  doc: Text,
  index: CodePointIndex,
  turns: readonly PaintedTurn[],
  textDirection: 'ltr' | 'rtl',
): Extension {
  const starts = new Map<number, PaintedTurn>()
  for (const turn of turns) starts.set(doc.lineAt(index.toUtf16(turn.startCodePoint)).from, turn)
  const lines = new RangeSetBuilder<Decoration>()
  const labels = new RangeSetBuilder<Decoration>()
  let speaker: PaintedTurn | null = null
  for (let number = 1; number <= doc.lines; number++) {
    const line = doc.line(number)
    const starting = starts.get(line.from)
    speaker = starting ?? (speaker && index.toUtf16(speaker.endCodePoint) < line.from ? null : speaker)
    lines.add(line.from, line.from, lineLook(lineDirection(line.text, textDirection), speaker, starting !== undefined))
    const speech = starting ? index.toUtf16(starting.startCodePoint) : line.from
    if (speech > line.from && speech <= line.to) labels.add(line.from, speech, hidden)
  }
  const labelSet: DecorationSet = labels.finish()
  return [
    EditorView.perLineTextDirection.of(true),
    EditorView.decorations.of(lines.finish()),
    EditorView.decorations.of(labelSet),
    EditorView.atomicRanges.of(() => labelSet),
  ]
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
