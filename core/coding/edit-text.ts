import { countCodePoints, indexCodePoints } from '../text/code-points.ts'
import { normaliseText } from '../text/normalise-text.ts'
import type { CodePointRange } from '../text/snap-to-graphemes.ts'
import { diffTexts } from './diff-texts.ts'
import { mapThroughEdit } from './map-through-edit.ts'
import { sentenceAt } from './passage-at.ts'

/** A coding as editing its text needs it. */
export interface EditableCoding extends CodePointRange {
  readonly id: string
  readonly codeId: string
  readonly coderId: string
}

/**
 * What becomes of a coding when its text is edited. `kept`: it stays where it is; `moved`: elsewhere, its words the same; `doubtful`:
 * its words have changed, and a person must look; `gone`: nothing of its words is left. `range` is where it then stands; of one that
 * is gone, the sentence nearest to where it stood, to which it can be kept, or null when the same code stands there already.
 */
export type CodingFate =
  | { readonly kind: 'kept' | 'moved' | 'doubtful'; readonly coding: EditableCoding; readonly range: CodePointRange }
  | { readonly kind: 'gone'; readonly coding: EditableCoding; readonly range: CodePointRange | null }

const HAS_WORD = /[\p{L}\p{N}]/u

/** The text as it will be kept: the form in which every text is, so that offsets mean the same. */
export function lastingText(typed: string): string {
  return normaliseText(typed).text
}

/**
 * Maps every coding of a text through an edit, both texts in their lasting form. No two codings of the same code and coder end up on
 * the same words: of two that would, the first has them, and of the other it is said that it is gone.
 */
export function planTextEdit(
  before: string,
  after: string,
  codings: readonly EditableCoding[],
  language: string,
): readonly CodingFate[] {
  const mapped = mapThroughEdit(before, after, codings)
  const { slice } = indexCodePoints(after)
  const taken = new Set<string>()
  const take = (coding: EditableCoding, range: CodePointRange): boolean => {
    const key = `${coding.codeId}:${coding.coderId}:${range.startCodePoint}:${range.endCodePoint}`
    return taken.size < taken.add(key).size
  }
  const fates = new Map<EditableCoding, CodingFate>()
  // Those whose words are the same have the first right to where they stand.
  for (const wanted of ['same', 'doubtful'] as const) {
    codings.forEach((coding, i) => {
      const { kind, range } = mapped[i] ?? { kind: 'doubtful', range: null }
      if ((kind === 'doubtful') !== (wanted === 'doubtful') || range === null) return
      // Where only signs and white space are left, the words are gone.
      if (kind === 'doubtful' && !HAS_WORD.test(slice(range.startCodePoint, range.endCodePoint))) return
      if (take(coding, range)) fates.set(coding, { kind, coding, range })
    })
  }
  const placeOf = prepareShift(before, after)
  return codings.map((coding): CodingFate => {
    const fate = fates.get(coding)
    if (fate) return fate
    const near = nearestSentence(after, placeOf(coding.startCodePoint), language)
    return { kind: 'gone', coding, range: near && take(coding, near) ? near : null }
  })
}

/** Where a place of the old text is in the new one; a place within a change is at its beginning. */
function prepareShift(before: string, after: string): (codePoint: number) => number {
  const edits = diffTexts(before, after)
  return (codePoint) => {
    let shift = 0
    for (const { startCodePoint, endCodePoint, text } of edits) {
      if (codePoint < startCodePoint) break
      if (codePoint < endCodePoint) return startCodePoint + shift
      shift += countCodePoints(text) - (endCodePoint - startCodePoint)
    }
    return codePoint + shift
  }
}

/** The sentence at a place, else the first after it, else the last before it; null in a text without words. */
function nearestSentence(text: string, codePoint: number, language: string): CodePointRange | null {
  const { slice, length } = indexCodePoints(text)
  const here = sentenceAt(text, codePoint, language)
  if (here) return here
  const rest = slice(codePoint, length)
  if (rest.trim() !== '') {
    const gap = countCodePoints(rest) - countCodePoints(rest.trimStart())
    return sentenceAt(text, codePoint + gap, language)
  }
  const last = countCodePoints(slice(0, codePoint).trimEnd())
  return last === 0 ? null : sentenceAt(text, last, language)
}

/**
 * The turns of a text mapped through an edit, in order and apart. What was added at the end of a turn's last line is said by the same
 * speaker; a turn of which no word is left is left out. Lines added elsewhere are in no turn.
 */
export function mapTurns<T extends CodePointRange>(before: string, after: string, turns: readonly T[]): readonly T[] {
  const old = indexCodePoints(before)
  const now = indexCodePoints(after)
  const mapped = mapThroughEdit(before, after, turns)
  const kept: T[] = []
  turns.forEach((turn, i) => {
    const range = mapped[i]?.range
    if (!range) return
    const startCodePoint = Math.max(range.startCodePoint, kept.at(-1)?.endCodePoint ?? 0)
    const endsLine = /^(\n|$)/.test(old.slice(turn.endCodePoint, turn.endCodePoint + 1))
    const endCodePoint = endsLine ? lineEnd(now, range.endCodePoint) : range.endCodePoint
    if (startCodePoint < endCodePoint) kept.push({ ...turn, startCodePoint, endCodePoint })
  })
  return kept.map((turn, i) => {
    const next = kept[i + 1]?.startCodePoint ?? now.length
    return { ...turn, endCodePoint: Math.min(turn.endCodePoint, Math.max(next, turn.startCodePoint + 1)) }
  })
}

/** The end of the words of the line that goes on at a place. */
function lineEnd({ slice, length }: ReturnType<typeof indexCodePoints>, from: number): number {
  const rest = slice(from, length)
  const line = rest.slice(0, rest.indexOf('\n') < 0 ? rest.length : rest.indexOf('\n'))
  return from + countCodePoints(line.trimEnd())
}
