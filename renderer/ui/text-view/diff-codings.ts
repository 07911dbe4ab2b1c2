import type { PaintedCoding } from './text-view-types.ts'

/** What has to be taken off and painted to get from one list of codings to another; a changed one is in both. */
export type CodingDiff = { readonly removed: ReadonlySet<string>; readonly added: readonly PaintedCoding[] }

/** Compares the codings painted now with those wanted. */
export function diffCodings(painted: ReadonlyMap<string, PaintedCoding>, wanted: readonly PaintedCoding[]): CodingDiff {
  const removed = new Set(painted.keys())
  const added: PaintedCoding[] = []
  for (const coding of wanted) {
    const before = painted.get(coding.id)
    if (before && looksSame(before, coding)) removed.delete(coding.id)
    else added.push(coding)
  }
  return { removed, added }
}

function looksSame(a: PaintedCoding, b: PaintedCoding): boolean {
  return (
    a.startCodePoint === b.startCodePoint &&
    a.endCodePoint === b.endCodePoint &&
    a.color === b.color &&
    a.label === b.label &&
    a.detail === b.detail &&
    a.memo === b.memo
  )
}
