import { type Answer, known, unknown } from './answer.ts'
import { chiSquareUpper } from './chi-square.ts'
import { solveLinear } from './solve-linear.ts'

export interface MarginalHomogeneity {
  readonly chiSquared: number
  readonly df: number
  readonly p: number
}

/**
 * Stuart and Maxwell's test of marginal homogeneity: were the answers to an item distributed alike in two
 * waves of the same cases? Categories that nobody chose drop out; df is the rank of the covariance.
 * Sources: Stuart (1955), Maxwell (1970). R: `coin::mh_test(table)`.
 */
export function stuartMaxwell(baseline: readonly number[], end: readonly number[]): Answer<MarginalHomogeneity> {
  if (baseline.length === 0) return unknown('no pairs')
  const categories = [...new Set([...baseline, ...end])].sort((a, b) => a - b).slice(1)
  const signs = baseline.map((before, i) =>
    categories.map((category) => Number(end[i] === category) - Number(before === category)),
  )
  const covariance = categories.map((_, a) =>
    categories.map((__, b) => signs.reduce((total, row) => total + (row[a] ?? 0) * (row[b] ?? 0), 0)),
  )
  const shifts = categories.map((_, a) => signs.reduce((total, row) => total + (row[a] ?? 0), 0))
  const { solution, rank } = solveLinear(covariance, shifts)
  if (rank === 0) return unknown('all changes are zero')
  const chiSquared = Math.max(
    0,
    solution.reduce((total, value, a) => total + value * (shifts[a] ?? 0), 0),
  )
  return known({ chiSquared, df: rank, p: chiSquareUpper(chiSquared, rank) })
}
