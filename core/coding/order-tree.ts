/** What a tree is made of: rows that know their parent. */
export interface TreeRow {
  readonly id: string
  readonly parentId: string | null
}

/** A row of a flattened tree: how deep it stands, and whether anything stands below it. */
export interface TreeLine<T extends TreeRow> {
  readonly row: T
  readonly depth: number
  readonly hasChildren: boolean
}

/**
 * Flattens a tree for showing: each row followed by its children, siblings in the order given. Children of rows in
 * `closed` are left out. A row whose parent is not among the rows stands at the top; rows that are each other's
 * ancestors stand at the top too, once each, so that nothing is lost to a damaged codebook.
 */
export function orderTree<T extends TreeRow>(
  rows: readonly T[],
  closed: ReadonlySet<string> = new Set(),
): readonly TreeLine<T>[] {
  const known = new Set(rows.map((row) => row.id))
  const children = new Map<string | null, T[]>()
  for (const row of rows) {
    const parent = row.parentId !== null && known.has(row.parentId) ? row.parentId : null
    children.set(parent, [...(children.get(parent) ?? []), row])
  }
  const lines: TreeLine<T>[] = []
  const seen = new Set<string>()
  const visit = (row: T, depth: number, isShown: boolean): void => {
    if (seen.has(row.id)) return
    seen.add(row.id)
    const below = children.get(row.id) ?? []
    if (isShown) lines.push({ row, depth, hasChildren: below.length > 0 })
    for (const child of below) visit(child, depth + 1, isShown && !closed.has(row.id))
  }
  for (const row of children.get(null) ?? []) visit(row, 0, true)
  for (const row of rows) visit(row, 0, true)
  return lines
}
