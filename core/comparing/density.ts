import { known, unknown } from '#core/stats/answer.ts'
import type { StudyCoding, StudyDocument } from '#core/types/study-data.ts'
import { type Figure, missing } from './figures.ts'

/**
 * Segments per 1000 words of the documents. Codings of the code that overlap in a document are one
 * segment, so that a stretch marked by two coders, or under two child codes, counts once. The documents are those of pairs: without
 * any there are no pairs.
 */
export function densityPer1000(
  documents: readonly StudyDocument[],
  codings: ReadonlyMap<string, readonly StudyCoding[]>,
): Figure<number> {
  if (documents.length === 0) return unknown('no pairs')
  const words = documents.reduce((total, document) => total + document.words, 0)
  if (words === 0) return missing('no words in this wave')
  const segments = documents.reduce((total, document) => total + countSegments(codings.get(document.id) ?? []), 0)
  return known((1000 * segments) / words)
}

/** How many stretches remain when overlapping `[start, end)` are joined; touching ones stay two. */
export function countSegments(codings: readonly StudyCoding[]): number {
  const sorted = [...codings].sort((a, b) => a.startCodePoint - b.startCodePoint)
  let segments = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const { startCodePoint, endCodePoint } of sorted) {
    if (startCodePoint >= reached) segments += 1
    reached = Math.max(reached, endCodePoint)
  }
  return segments
}
