/** A stripe's extent beside the text, in pixels. */
export type Extent = { readonly top: number; readonly height: number }

/** Height of a name. */
const LINE = 16

/**
 * Where the names of stripes stand beside them: at their upper end, or lower where another name stands there already, but never below
 * their own end. Null for those without room. The stripes come by rising upper end.
 */
export function placeNames(stripes: readonly Extent[]): readonly (number | null)[] {
  let free = Number.NEGATIVE_INFINITY
  return stripes.map(({ top, height }) => {
    const at = Math.max(top, free)
    if (at + LINE > top + Math.max(height, LINE)) return null
    free = at + LINE
    return at
  })
}
