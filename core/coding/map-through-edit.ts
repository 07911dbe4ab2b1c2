import { type CodePointIndex, countCodePoints, indexCodePoints } from '../text/code-points.ts'
import { type CodePointRange, prepareSnap } from '../text/snap-to-graphemes.ts'
import { diffTexts, type TextEdit } from './diff-texts.ts'

/**
 * Where a coding stands after its text was edited. `kept`: where it was; `moved`: elsewhere, its words the same. `doubtful`: its
 * words were changed, and a person must look; `range` is the best guess, null when nothing of it is left.
 */
export type MappedSpan =
  | { readonly kind: 'kept' | 'moved'; readonly range: CodePointRange }
  | { readonly kind: 'doubtful'; readonly range: CodePointRange | null }

/** A passage shorter than this that was cut may stand elsewhere by chance. Code points. */
const MIN_FOUND = 20

/**
 * Maps spans through an edit from `before` to `after`, both in their lasting form (`normaliseText`). What is put in right before or
 * after a span is not in it. A passage that was cut and put elsewhere is found again where it stands once, and is doubtful.
 * Of spans that are `kept` or `moved`, the words are the same.
 */
export function mapThroughEdit(before: string, after: string, spans: readonly CodePointRange[]): readonly MappedSpan[] {
  const edits = diffTexts(before, after)
  const old = indexCodePoints(before)
  const now = indexCodePoints(after)
  const snap = prepareSnap(after)
  return spans.map((span) => mapSpan(span, edits, { after, old, now, snap }))
}

interface Texts {
  readonly after: string
  readonly old: CodePointIndex
  readonly now: CodePointIndex
  readonly snap: (range: CodePointRange) => CodePointRange
}

function mapSpan(span: CodePointRange, edits: readonly TextEdit[], texts: Texts): MappedSpan {
  const { isReplaced, ...shifted } = shiftBounds(span, edits)
  const said = texts.old.slice(span.startCodePoint, span.endCodePoint)
  const elsewhere = isReplaced ? findElsewhere(said, texts) : null
  if (elsewhere) return { kind: 'doubtful', range: elsewhere }
  if (shifted.endCodePoint <= shifted.startCodePoint) return { kind: 'doubtful', range: null }
  const range = texts.snap(shifted)
  if (texts.now.slice(range.startCodePoint, range.endCodePoint) !== said) return { kind: 'doubtful', range }
  return { kind: range.startCodePoint === span.startCodePoint ? 'kept' : 'moved', range }
}

/** The bounds in the new text: those within a change go outward, to where it begins and ends. `isReplaced`: one change covers all. */
function shiftBounds(
  span: CodePointRange,
  edits: readonly TextEdit[],
): CodePointRange & { readonly isReplaced: boolean } {
  let [start, end, shift] = [0, 0, 0]
  let [hasStart, hasEnd] = [false, false]
  let isReplaced = false
  for (const { startCodePoint, endCodePoint, text } of edits) {
    if (!hasStart && span.startCodePoint < endCodePoint) {
      hasStart = true
      start = shift + Math.min(span.startCodePoint, startCodePoint)
    }
    if (!hasEnd && span.endCodePoint <= startCodePoint) {
      hasEnd = true
      end = shift + span.endCodePoint
    }
    if (startCodePoint <= span.startCodePoint && endCodePoint >= span.endCodePoint) isReplaced = true
    shift += countCodePoints(text) - (endCodePoint - startCodePoint)
    if (!hasEnd && span.endCodePoint <= endCodePoint) {
      hasEnd = true
      end = shift + endCodePoint
    }
  }
  if (!hasStart) start = shift + span.startCodePoint
  if (!hasEnd) end = shift + span.endCodePoint
  return { startCodePoint: start, endCodePoint: end, isReplaced }
}

/** Where a passage that was cut stands now, if it is long enough to be known again and stands once. */
function findElsewhere(said: string, { after, now, snap }: Texts): CodePointRange | null {
  const at = countCodePoints(said) < MIN_FOUND ? -1 : after.indexOf(said)
  if (at < 0 || after.indexOf(said, at + 1) >= 0) return null
  const range = { startCodePoint: now.toCodePoint(at), endCodePoint: now.toCodePoint(at + said.length) }
  return snap(range)
}
