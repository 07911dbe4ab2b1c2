import { type Answer, known, unknown } from './answer.ts'
import { createGenerator, type Generator } from './generator.ts'
import { midRanks } from './mid-ranks.ts'
import { normalQuantile } from './normal.ts'
import { pearson } from './pearson.ts'
import type { Resampling } from './sign-flip-permutation.ts'

/** Sums of rank products nearer than this (they are multiples of ¼) are equal. */
const ROUNDING = 1e-6

/** Spearman's rank correlation with mid-ranks. R: `cor(x, y, method = "spearman")`. */
export function spearman(x: readonly number[], y: readonly number[]): Answer<number> {
  return pearson(midRanks(x), midRanks(y))
}

/**
 * Two-sided p of Spearman's correlation by permuting one list `resamples` times: (b + 1)/(B + 1).
 * SciPy: `permutation_test((x,), spearmanr(x, y).statistic, permutation_type='pairings')`.
 */
export function spearmanPermutation(x: readonly number[], y: readonly number[], options: Resampling): Answer<number> {
  const rho = spearman(x, y)
  if (!rho.ok) return rho
  const [ranksX, ranksY] = [centredRanks(x), centredRanks(y)]
  const least = Math.abs(dot(ranksX, ranksY)) - ROUNDING
  const generator = createGenerator(options.seed)
  let extreme = 0
  for (let resample = 0; resample < options.resamples; resample += 1) {
    shuffle(ranksY, generator)
    if (Math.abs(dot(ranksX, ranksY)) >= least) extreme += 1
  }
  return known((extreme + 1) / (options.resamples + 1))
}

/** Interval of a rank correlation by Fisher's z, standard error 1/√(n − 3). R: `tanh(atanh(rho) + c(-1, 1) * qnorm(.975) / sqrt(n - 3))`. */
export function fisherInterval(rho: number, n: number, confidence: number): Answer<readonly [number, number]> {
  if (n < 4) return unknown('fewer than 4 pairs')
  if (Math.abs(rho) > 1 - 1e-12) return unknown('the correlation is perfect')
  const half = normalQuantile((1 + confidence) / 2) / Math.sqrt(n - 3)
  return known([Math.tanh(Math.atanh(rho) - half), Math.tanh(Math.atanh(rho) + half)])
}

function centredRanks(values: readonly number[]): Float64Array {
  const centre = (values.length + 1) / 2
  return Float64Array.from(midRanks(values), (rank) => rank - centre)
}

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0
  for (let i = 0; i < a.length; i += 1) total += (a[i] ?? 0) * (b[i] ?? 0)
  return total
}

/** Fisher and Yates, in place. */
function shuffle(values: Float64Array, generator: Generator): void {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = generator.below(i + 1)
    const kept = values[i] ?? 0
    values[i] = values[j] ?? 0
    values[j] = kept
  }
}
