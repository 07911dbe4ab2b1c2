import type { Direction } from '../contract/coding.ts'
import type { CodePointRange } from '../text/snap-to-graphemes.ts'
import { joinSpans } from './merge-spans.ts'

/** What a coding carries besides its place. */
export interface CodingNotes {
  readonly weight: number | null
  readonly direction: Direction | null
  readonly memo: string | null
}

/**
 * What one coding carries that was made of two, whether the codings were merged or their codes (see docs/methods.md): the greater weight;
 * the direction they share, else the one that has any, else mixed; both memos, the first one's first, once where they say the same.
 */
export function mergeNotes(first: CodingNotes, second: CodingNotes): CodingNotes {
  const weights = [first.weight, second.weight].filter((weight) => weight !== null)
  return {
    weight: weights.length === 0 ? null : Math.max(...weights),
    direction: mergeDirections(first.direction, second.direction),
    memo: mergeTexts(first.memo, second.memo),
  }
}

function mergeDirections(a: Direction | null, b: Direction | null): Direction | null {
  if (a === null || b === null || a === b) return a ?? b
  return 'mixed'
}

/** Two notes as one: a blank line between them; once where they say the same. Null when there is neither. */
export function mergeTexts(first: string | null, second: string | null): string | null {
  const [a, b] = [first?.trim() ?? '', second?.trim() ?? '']
  if (a === '' && b === '') return null
  if (a === '' || a === b) return b
  return b === '' ? a : `${a}\n\n${b}`
}

/** A coding as far as merging looks at it. */
export interface MergeCoding extends CodePointRange {
  readonly id: string
  readonly codeId: string
  readonly coderId: string
}

/**
 * The coding that `coding` would be merged with: of the same code and coder, one that overlaps it before one that only stands next to it
 * (nothing but white space between), the following before the preceding. Null when there is none.
 */
export function findMergePartner<T extends MergeCoding>(text: string, codings: readonly T[], coding: T): T | null {
  const gapTo = (other: T): number =>
    Math.max(other.startCodePoint - coding.endCodePoint, coding.startCodePoint - other.endCodePoint, 0)
  const candidates = codings
    .filter(({ id, codeId, coderId }) => id !== coding.id && codeId === coding.codeId && coderId === coding.coderId)
    .sort((a, b) => gapTo(a) - gapTo(b) || b.startCodePoint - a.startCodePoint)
  // Only the nearest on either side can have nothing between.
  const after = candidates.find(({ startCodePoint }) => startCodePoint >= coding.startCodePoint)
  const before = candidates.find(({ startCodePoint }) => startCodePoint < coding.startCodePoint)
  const near = [after, before].filter((one) => one !== undefined && joinSpans(text, coding, one) !== null)
  return near.find((one) => one && overlaps(one, coding)) ?? near[0] ?? null
}

function overlaps(a: CodePointRange, b: CodePointRange): boolean {
  return a.startCodePoint < b.endCodePoint && b.startCodePoint < a.endCodePoint
}
