import type { CodingRow } from '#core/contract/coding.ts'

/**
 * The coding after or before the one that is looked at, in the order of the text; from a caret where none is. Codings of one place come one
 * after the other. Null at the end.
 */
export function nextCoding(
  codings: readonly CodingRow[],
  from: CodingRow | null,
  caretCodePoint: number,
  by: 1 | -1,
): CodingRow | null {
  const ordered = [...codings].sort(inText)
  const at = from ? ordered.findIndex(({ id }) => id === from.id) : -1
  if (at >= 0) return ordered[at + by] ?? null
  if (by > 0) return ordered.find(({ startCodePoint }) => startCodePoint >= caretCodePoint) ?? null
  return ordered.findLast(({ startCodePoint }) => startCodePoint < caretCodePoint) ?? null
}

function inText(a: CodingRow, b: CodingRow): number {
  return a.startCodePoint - b.startCodePoint || a.endCodePoint - b.endCodePoint || (a.id < b.id ? -1 : 1)
}
