/**
 * Holm's step-down adjustment of a family of p values, in the order given; monotone, at most 1.
 * Controls the chance of any false alarm. R: `p.adjust(p, "holm")`.
 */
export function holm(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p)
  const adjusted = new Array<number>(ps.length).fill(1)
  let largest = 0
  order.forEach(({ p, index }, rank) => {
    largest = Math.max(largest, Math.min(1, (ps.length - rank) * p))
    adjusted[index] = largest
  })
  return adjusted
}
