const SINGULAR = 1e-10

/**
 * x with A·x = b by Gauss–Jordan elimination with the largest pivot. Of a singular but consistent system a
 * solution with the dependent unknowns at 0, and the rank. R: `qr.solve(a, b)`, `qr(a)$rank`.
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): { readonly solution: readonly number[]; readonly rank: number } {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  const size = right.length
  const scale = Math.max(...matrix.flat().map(Math.abs), 0)
  const pivots: number[] = []
  for (let column = 0; column < size && pivots.length < size; column += 1) {
    const at = pivots.length
    const best = largestBelow(rows, column, at)
    if (Math.abs(rows[best]?.[column] ?? 0) <= SINGULAR * scale) continue
    swap(rows, at, best)
    eliminate(rows, at, column)
    pivots.push(column)
  }
  const solution = new Array<number>(size).fill(0)
  pivots.forEach((column, row) => {
    solution[column] = rows[row]?.[size] ?? 0
  })
  return { solution, rank: pivots.length }
}

function largestBelow(rows: readonly (readonly number[])[], column: number, from: number): number {
  let best = from
  for (let row = from + 1; row < rows.length; row += 1) {
    if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[best]?.[column] ?? 0)) best = row
  }
  return best
}

function swap(rows: number[][], a: number, b: number): void {
  const kept = rows[a] ?? []
  rows[a] = rows[b] ?? []
  rows[b] = kept
}

/** Makes the pivot 1 and the rest of its column 0. */
function eliminate(rows: number[][], pivot: number, column: number): void {
  const own = (rows[pivot] ?? []).map((value) => value / (rows[pivot]?.[column] ?? 1))
  rows[pivot] = own
  rows.forEach((row, i) => {
    const factor = row[column] ?? 0
    if (i === pivot || factor === 0) return
    rows[i] = row.map((value, j) => value - factor * (own[j] ?? 0))
  })
}
