import { indexCodePoints } from '#core/text/code-points.ts'
import type { CodePointRange } from '#core/text/snap-to-graphemes.ts'

/** A coding of a part of the answer, with what it is painted in. */
export type PaintedPart = CodePointRange & { readonly id: string; readonly color: string }

/** A stretch of the answer that is painted in one way; together they are the answer. */
export type AnswerPiece = { readonly startCodePoint: number; readonly text: string; readonly part: PaintedPart | null }

/** Whether a coding covers the answer from end to end: then its chip says so, and nothing is painted. */
export function isWhole({ startCodePoint, endCodePoint }: CodePointRange, codePoints: number): boolean {
  return startCodePoint === 0 && endCodePoint >= codePoints
}

/** The answer cut where codings of parts begin and end; where they overlap the shortest is seen. */
export function piecesOf(text: string, parts: readonly PaintedPart[]): readonly AnswerPiece[] {
  const { length, slice } = indexCodePoints(text)
  const bounds = new Set([0, length, ...parts.flatMap((part) => [part.startCodePoint, part.endCodePoint])])
  const cuts = [...bounds].filter((at) => at <= length).sort((a, b) => a - b)
  const shortestFirst = [...parts].sort((a, b) => lengthOf(a) - lengthOf(b))
  return cuts.slice(0, -1).map((startCodePoint, i) => ({
    startCodePoint,
    text: slice(startCodePoint, cuts[i + 1] ?? length),
    part:
      shortestFirst.find((part) => part.startCodePoint <= startCodePoint && startCodePoint < part.endCodePoint) ?? null,
  }))
}

function lengthOf(range: CodePointRange): number {
  return range.endCodePoint - range.startCodePoint
}
