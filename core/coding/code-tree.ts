import type { TreeLine, TreeRow } from './order-tree.ts'

/** A place in a tree: under a row (null: at the top), before one of its children (null: after them all). */
export interface TreePlace {
  readonly parentId: string | null
  readonly beforeId: string | null
}

/** Whether a row is another one or stands anywhere below it. */
export function isWithin(rows: readonly TreeRow[], id: string | null, ancestorId: string): boolean {
  const parents = new Map(rows.map((row) => [row.id, row.parentId]))
  const seen = new Set<string>()
  for (let at = id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
    if (at === ancestorId) return true
    seen.add(at)
  }
  return false
}

/** A row and everything below it, as ids. */
export function idsWithin(rows: readonly TreeRow[], id: string): ReadonlySet<string> {
  const within = new Set([id])
  // Rows may stand before their parents: as long as any is found, another may stand below it.
  for (let size = 0; size < within.size; ) {
    size = within.size
    for (const row of rows) if (row.parentId !== null && within.has(row.parentId)) within.add(row.id)
  }
  return within
}

/** The children of a row in their order. */
function childrenOf<T extends TreeRow>(rows: readonly T[], parentId: string | null): readonly T[] {
  return rows.filter((row) => row.parentId === parentId)
}

export type TreeStep = 'up' | 'down' | 'in' | 'out'

/**
 * Where a key takes a row: up and down among its siblings, in under the one before it (last), out to stand after its parent. Null
 * when there is nowhere to go.
 */
export function stepTo(rows: readonly TreeRow[], id: string, step: TreeStep): TreePlace | null {
  const row = rows.find((one) => one.id === id)
  if (!row) return null
  const siblings = childrenOf(rows, row.parentId)
  const at = siblings.indexOf(row)
  const { parentId } = row
  if (step === 'up') return at > 0 ? { parentId, beforeId: siblings[at - 1]?.id ?? null } : null
  if (step === 'down') return at < siblings.length - 1 ? { parentId, beforeId: siblings[at + 2]?.id ?? null } : null
  if (step === 'in') return at > 0 ? { parentId: siblings[at - 1]?.id ?? null, beforeId: null } : null
  const parent = rows.find((one) => one.id === parentId)
  return parent ? { parentId: parent.parentId, beforeId: after(rows, parent) } : null
}

/**
 * Where a row is dropped that is held over a line, `fraction` of the way down it: over its middle under it, over its upper part before
 * it, over its lower part after it (or first below it, when what is below is shown). Null where it would stand within itself.
 */
export function dropPlace<T extends TreeRow>(
  rows: readonly TreeRow[],
  line: TreeLine<T> & { readonly isOpen: boolean },
  fraction: number,
  id: string,
): TreePlace | null {
  const place = placeAt(rows, line, fraction, id)
  return isWithin(rows, place.parentId, id) ? null : place
}

function placeAt<T extends TreeRow>(
  rows: readonly TreeRow[],
  { row, isOpen }: TreeLine<T> & { readonly isOpen: boolean },
  fraction: number,
  id: string,
): TreePlace {
  if (fraction < 0.25) return { parentId: row.parentId, beforeId: row.id === id ? after(rows, row) : row.id }
  if (fraction <= 0.75) return { parentId: row.id, beforeId: null }
  const first = childrenOf(rows, row.id).find((one) => one.id !== id)
  if (isOpen && first) return { parentId: row.id, beforeId: first.id }
  const next = after(rows, row)
  return { parentId: row.parentId, beforeId: next === id ? after(rows, { ...row, id }) : next }
}

/** The sibling after a row. */
function after(rows: readonly TreeRow[], row: TreeRow): string | null {
  const siblings = childrenOf(rows, row.parentId)
  return siblings[siblings.findIndex((one) => one.id === row.id) + 1]?.id ?? null
}

/**
 * New positions of siblings that stand in this order, `positions` being those they have now: the same numbers dealt out anew, made to
 * rise, so that only rows between the old place and the new one change.
 */
export function dealPositions(positions: readonly number[]): readonly number[] {
  let last = -1
  return [...positions]
    .sort((a, b) => a - b)
    .map((position) => {
      last = Math.max(position, last + 1)
      return last
    })
}

/** Each row's number with those of all rows below it, by id. */
export function sumBelow<T extends TreeRow>(
  rows: readonly T[],
  numberOf: (row: T) => number,
): ReadonlyMap<string, number> {
  const parents = new Map(rows.map((row) => [row.id, row.parentId]))
  const sums = new Map(rows.map((row) => [row.id, 0]))
  for (const row of rows) {
    const seen = new Set<string>()
    for (let at: string | null = row.id; at !== null && !seen.has(at); at = parents.get(at) ?? null) {
      seen.add(at)
      if (sums.has(at)) sums.set(at, (sums.get(at) ?? 0) + numberOf(row))
    }
  }
  return sums
}
