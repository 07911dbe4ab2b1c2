/**
 * Sideways offsets, in steps from the middle (0, 1, −1, 2, −2 …), for points that would cover each other: those with
 * the same x whose y falls into the same bin.
 */
export function spreadPoints(
  points: readonly { readonly x: number; readonly y: number }[],
  bin: number,
): readonly number[] {
  const taken = new Map<string, number>()
  return points.map(({ x, y }) => {
    const key = `${x}:${Math.round(y / bin)}`
    const before = taken.get(key) ?? 0
    taken.set(key, before + 1)
    const step = Math.ceil(before / 2)
    return before % 2 === 0 ? 0 - step || 0 : step
  })
}
