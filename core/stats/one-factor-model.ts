import { type Answer, known, unknown } from './answer.ts'
import { pearson } from './pearson.ts'

/** The least uniqueness that is believed, as in R's `factanal`. */
const LOWEST_UNIQUENESS = 0.005
const MOST_STEPS = 50_000
const TOLERANCE = 1e-11
/** Where there is no common factor the loadings creep towards 0 without end. */
const NO_LOADING = 0.01

export interface OneFactor {
  /** Of the standardised items. */
  readonly loadings: readonly number[]
  readonly uniquenesses: readonly number[]
  /** A uniqueness ran into its lower bound: the model does not fit such data properly. */
  readonly heywood: boolean
}

/**
 * One-factor model of the items' correlations by maximum likelihood, found with the EM algorithm of Rubin
 * and Thayer (1982). `columns`: one list an item, none constant. R: `factanal(x, factors = 1)`.
 */
export function oneFactorModel(columns: readonly (readonly number[])[]): Answer<OneFactor> {
  const correlations = columns.map((a) =>
    columns.map((b) => {
      const r = pearson(a, b)
      return r.ok ? r.value : 0
    }),
  )
  let model: Estimate = { loadings: startingLoadings(correlations), uniquenesses: columns.map(() => 0.5) }
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = emStep(correlations, model)
    const moved = largestMove(model.uniquenesses, next.uniquenesses) + largestMove(model.loadings, next.loadings)
    model = next
    if (moved < TOLERANCE) break
  }
  if (model.loadings.every((loading) => Math.abs(loading) < NO_LOADING))
    return unknown('the items do not vary together')
  return known({ ...model, heywood: model.uniquenesses.some((unique) => unique <= LOWEST_UNIQUENESS * 1.0001) })
}

type Estimate = Omit<OneFactor, 'heywood'>

/** The centroid method's first factor, with signs that follow the first item. */
function startingLoadings(correlations: readonly (readonly number[])[]): readonly number[] {
  const sums = correlations.map((row) => row.reduce((a, b) => a + b, 0))
  const root = Math.sqrt(
    Math.max(
      1e-3,
      sums.reduce((a, b) => a + b, 0),
    ),
  )
  return sums.map((total) => Math.max(-0.95, Math.min(0.95, total / root || 0.1)))
}

/** Regress the factor on the items (E), then the items on the factor (M). */
function emStep(correlations: readonly (readonly number[])[], { loadings, uniquenesses }: Estimate): Estimate {
  const scaled = loadings.map((loading, i) => loading / (uniquenesses[i] ?? 1))
  const information = loadings.reduce((total, loading, i) => total + loading * (scaled[i] ?? 0), 0)
  const weights = scaled.map((value) => value / (1 + information))
  const covariances = correlations.map((row) => row.reduce((total, r, j) => total + r * (weights[j] ?? 0), 0))
  const moment =
    1 / (1 + information) + covariances.reduce((total, covariance, i) => total + covariance * (weights[i] ?? 0), 0)
  const next = covariances.map((covariance) => covariance / moment)
  return {
    loadings: next,
    uniquenesses: next.map((loading, i) => Math.max(LOWEST_UNIQUENESS, 1 - loading * (covariances[i] ?? 0))),
  }
}

function largestMove(before: readonly number[], after: readonly number[]): number {
  return before.reduce((largest, value, i) => Math.max(largest, Math.abs(value - (after[i] ?? value))), 0)
}
