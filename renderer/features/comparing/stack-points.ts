/**
 * For each value its height in a pile of those that fall into the same bin, 0 at the bottom, in the given order:
 * points that would cover each other stand on each other.
 */
export function stackPoints(values: readonly number[], bin: number): readonly number[] {
  const heights = new Map<number, number>()
  return values.map((value) => {
    const at = bin > 0 ? Math.round(value / bin) : value
    const height = heights.get(at) ?? 0
    heights.set(at, height + 1)
    return height
  })
}
