import type { CorrectedRow, Edit } from './corrected-rows.ts'
import type { CellFocus } from './useCorrections.ts'

/**
 * What "fill down" says: of several selected rows, the first one's case or wave to the others; of one, what stands in the row above it.
 * Which of the two is told by the cell that has the keyboard; `rows` are in the order in which they are shown. Null when there is nothing
 * to fill.
 */
export function fillFrom(
  rows: readonly CorrectedRow[],
  focus: CellFocus | null,
  selected: readonly string[],
): { readonly ids: readonly string[]; readonly edit: Edit } | null {
  if (focus?.column !== 'case' && focus?.column !== 'wave') return null
  const wanted = new Set(selected)
  const chosen = rows.filter(({ id }) => wanted.has(id))
  const at = rows.findIndex(({ id }) => id === focus.id)
  const source = chosen.length > 1 ? chosen[0] : rows[at - 1]
  const value = source?.[focus.column]
  if (!source || value === undefined || value === null) return null
  const ids = chosen.length > 1 ? chosen.slice(1).map(({ id }) => id) : [focus.id]
  return { ids, edit: focus.column === 'case' ? { case: value } : { wave: value } }
}
