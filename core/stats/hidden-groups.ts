/** A group of fewer is not shown: with role and city it would be known persons. */
const SMALLEST_SHOWN = 5

/**
 * Groups of one to four, and then the smallest others for as long as what is hidden is a single group or
 * still fewer than five cases: else it could be worked out from the total (primary and complementary suppression).
 */
export function hiddenGroups<G>(
  groups: readonly G[],
  sizeOf: (group: G) => number,
): ReadonlyMap<G, 'fewer than five' | 'would be deduced'> {
  const bySize = [...groups].sort((a, b) => sizeOf(a) - sizeOf(b))
  const hidden = new Map<G, 'fewer than five' | 'would be deduced'>()
  let cases = 0
  for (const group of bySize) {
    const small = sizeOf(group) < SMALLEST_SHOWN
    const deducible = hidden.size > 0 && (hidden.size === 1 || cases < SMALLEST_SHOWN)
    if (!small && !deducible) break
    hidden.set(group, small ? 'fewer than five' : 'would be deduced')
    cases += sizeOf(group)
  }
  return hidden
}
