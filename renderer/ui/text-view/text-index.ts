import { Facet, type Text } from '@codemirror/state'
import { type CodePointIndex, indexCodePoints } from '#core/text/code-points.ts'
import { snapToGraphemes } from '#core/text/snap-to-graphemes.ts'
import type { TextSpan } from './text-view-types.ts'

const EMPTY = indexCodePoints('')

/** The edge between CodeMirror, which counts UTF-16, and everything else, which counts code points. */
export const textIndex = Facet.define<CodePointIndex, CodePointIndex>({ combine: (values) => values[0] ?? EMPTY })

/** A selection in UTF-16, widened to whole characters, in code points. Looks at the two lines at its ends only. */
export function snapSelection(doc: Text, index: CodePointIndex, from: number, to: number): TextSpan {
  const startCodePoint = index.toCodePoint(snapStart(doc, from))
  return { startCodePoint, endCodePoint: from === to ? startCodePoint : index.toCodePoint(snapEnd(doc, to)) }
}

function snapStart(doc: Text, at: number): number {
  const line = doc.lineAt(at)
  const local = indexCodePoints(line.text)
  const caret = local.toCodePoint(at - line.from)
  const snapped = snapToGraphemes(line.text, { startCodePoint: caret, endCodePoint: caret })
  return line.from + local.toUtf16(snapped.startCodePoint)
}

function snapEnd(doc: Text, at: number): number {
  const line = doc.lineAt(at)
  if (at === line.from) return at
  const local = indexCodePoints(line.text)
  const last = local.toCodePoint(at - line.from - 1)
  const snapped = snapToGraphemes(line.text, { startCodePoint: last, endCodePoint: last + 1 })
  return line.from + local.toUtf16(snapped.endCodePoint)
}
