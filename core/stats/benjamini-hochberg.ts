/**
 * Benjamini and Hochberg's step-up adjustment of a family of p values, in the order given; monotone, at
 * most 1. Controls the expected share of false alarms among the alarms. R: `p.adjust(p, "BH")`.
 */
export function benjaminiHochberg(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, index) => ({ p, index })).sort((a, b) => b.p - a.p)
  const adjusted = new Array<number>(ps.length).fill(1)
  let smallest = 1
  order.forEach(({ p, index }, fromLargest) => {
    smallest = Math.min(smallest, (ps.length * p) / (ps.length - fromLargest))
    adjusted[index] = smallest
  })
  return adjusted
}
