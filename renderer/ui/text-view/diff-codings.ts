import type { PaintedCoding } from './text-view-types.ts'

/** What has to be taken off and painted to get from one list of codings to another; a changed one is in both. */
export type CodingDiff = { readonly removed: ReadonlySet<string>; readonly added: readonly PaintedCoding[] }

/** Compares the codings painted now with those wanted, which have each id once. */
export function diffCodings(painted: ReadonlyMap<string, PaintedCoding>, wanted: readonly PaintedCoding[]): CodingDiff {
  const added = wanted.filter((coding) => {
    const before = painted.get(coding.id)
    return before === undefined || !looksSame(before, coding)
  })
  const removed = new Set(added.filter(({ id }) => painted.has(id)).map(({ id }) => id))
  // What is painted, wanted and the same needs no look at which are gone, when the numbers say that none are.
  const kept = wanted.length - added.length
  if (kept + removed.size < painted.size) {
    const ids = new Set(wanted.map(({ id }) => id))
    for (const id of painted.keys()) if (!ids.has(id)) removed.add(id)
  }
  return { removed, added }
}

function looksSame(a: PaintedCoding, b: PaintedCoding): boolean {
  if (a === b) return true
  return (
    a.startCodePoint === b.startCodePoint &&
    a.endCodePoint === b.endCodePoint &&
    a.color === b.color &&
    a.label === b.label &&
    a.detail === b.detail &&
    a.coder.initials === b.coder.initials &&
    a.coder.color === b.coder.color &&
    a.memo === b.memo
  )
}
