/** A p value as papers print it: no zero before the point, three places, two above a tenth; `null` below .001. */
export function formatP(p: number): string | null {
  if (p < 0.001) return null
  const digits = p < 0.1 ? 3 : 2
  return p.toFixed(digits).replace(/^0/, '')
}
