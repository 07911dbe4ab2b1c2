import { type Answer, known, unknown } from './answer.ts'
import { pearson } from './pearson.ts'
import { solveLinear } from './solve-linear.ts'

/** The least uniqueness that is believed, as in R's `factanal`. */
const LOWEST_UNIQUENESS = 0.005
const MOST_STEPS = 5000
const TOLERANCE = 1e-12
/** Two tops whose misfits differ by less are equally high; if their uniquenesses differ by more, they are two. */
const AS_GOOD = 1e-8
const APART = 1e-3
/** Where there is no common factor the loadings creep towards 0 without end. */
const NO_LOADING = 0.01
const NO_CORRELATION = 1e-9

export interface OneFactor {
  /** Of the standardised items. */
  readonly loadings: readonly number[]
  readonly uniquenesses: readonly number[]
  /** A uniqueness ran into its lower bound: the model does not fit such data properly. */
  readonly heywood: boolean
}

/**
 * One-factor model of the items' correlations by maximum likelihood, found with the EM algorithm of Rubin
 * and Thayer (1982), its steps drawn out by SQUAREM (Varadhan and Roland 2008): alone it creeps. `columns`: one list an item, none constant. No answer where the correlations are singular, as
 * with fewer respondents than items, or where several solutions are equally likely. R: `factanal(x, factors = 1)`.
 */
export function oneFactorModel(columns: readonly (readonly number[])[]): Answer<OneFactor> {
  const correlations = columns.map((a) =>
    columns.map((b) => {
      const r = pearson(a, b)
      return r.ok ? r.value : 0
    }),
  )
  if (
    solveLinear(
      correlations,
      columns.map(() => 0),
    ).rank < columns.length
  )
    return unknown('an item follows from the others')
  if (correlations.every((row, i) => row.every((r, j) => i === j || Math.abs(r) < NO_CORRELATION)))
    return unknown('the items do not vary together')
  const tops = startingPoints(correlations).map((start) => climb(correlations, start))
  const fits = tops.map((top) => misfit(correlations, top))
  const best = Math.min(...fits)
  const model = tops[fits.indexOf(best)]
  if (model === undefined) return unknown('fewer than 2 items')
  const asGood = tops.filter((_, i) => (fits[i] ?? 0) < best + AS_GOOD)
  if (asGood.some((other) => largestMove(other.uniquenesses, model.uniquenesses) > APART))
    return unknown('the factor model has more than one solution')
  if (model.loadings.every((loading) => Math.abs(loading) < NO_LOADING))
    return unknown('the items do not vary together')
  return known({ ...model, heywood: model.uniquenesses.some((unique) => unique <= LOWEST_UNIQUENESS * 1.0001) })
}

/** From the middle, and from each item in turn as if it were the factor: the likelihood may have several tops. */
function startingPoints(correlations: readonly (readonly number[])[]): readonly Estimate[] {
  const middle = { loadings: startingLoadings(correlations), uniquenesses: correlations.map(() => 0.5) }
  const items = correlations.map((row) => {
    const loadings = row.map((r) => 0.9 * r)
    return { loadings, uniquenesses: loadings.map((loading) => 1 - loading ** 2) }
  })
  return [middle, ...items]
}

/** Steps of EM, drawn out, until they move no more. */
function climb(correlations: readonly (readonly number[])[], start: Estimate): Estimate {
  let model = start
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const once = emStep(correlations, model)
    const twice = emStep(correlations, once)
    const moved = largestMove(once.uniquenesses, twice.uniquenesses) + largestMove(once.loadings, twice.loadings)
    model = furtherOn(correlations, model, once, twice)
    if (moved < TOLERANCE) break
  }
  return model
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

/** Along the way of two steps as far as they foretell, if the fit is better there; else the second step. */
function furtherOn(
  correlations: readonly (readonly number[])[],
  start: Estimate,
  once: Estimate,
  twice: Estimate,
): Estimate {
  const parts = ['loadings', 'uniquenesses'] as const
  const first = parts.flatMap((part) => once[part].map((value, i) => value - (start[part][i] ?? 0)))
  const bend = parts.flatMap((part) => twice[part].map((value, i) => value - (once[part][i] ?? 0)))
  const curve = Math.hypot(...bend.map((value, i) => value - (first[i] ?? 0)))
  if (curve === 0) return twice
  const far = Math.max(1, Math.hypot(...first) / curve)
  const jump = (part: 'loadings' | 'uniquenesses', offset: number): readonly number[] =>
    start[part].map((value, i) => {
      const [a, b] = [first[offset + i] ?? 0, (bend[offset + i] ?? 0) - (first[offset + i] ?? 0)]
      return value + 2 * far * a + far ** 2 * b
    })
  const size = start.loadings.length
  const uniquenesses = jump('uniquenesses', size).map((value) => Math.min(1, Math.max(LOWEST_UNIQUENESS, value)))
  const jumped = emStep(correlations, { loadings: jump('loadings', 0), uniquenesses })
  return misfit(correlations, jumped) < misfit(correlations, twice) ? jumped : twice
}

/** log|Σ| + tr(SΣ⁻¹) of Σ = λλ' + Ψ, by Sherman and Morrison: the smaller, the more likely. */
function misfit(correlations: readonly (readonly number[])[], { loadings, uniquenesses }: Estimate): number {
  const scaled = loadings.map((loading, i) => loading / (uniquenesses[i] ?? 1))
  const information = 1 + loadings.reduce((total, loading, i) => total + loading * (scaled[i] ?? 0), 0)
  const shared = correlations.reduce(
    (total, row, i) => total + (scaled[i] ?? 0) * row.reduce((sum, r, j) => sum + r * (scaled[j] ?? 0), 0),
    0,
  )
  const own = uniquenesses.reduce(
    (total, unique, i) => total + Math.log(unique) + (correlations[i]?.[i] ?? 1) / unique,
    0,
  )
  return own + Math.log(information) - shared / information
}

function largestMove(before: readonly number[], after: readonly number[]): number {
  return before.reduce((largest, value, i) => Math.max(largest, Math.abs(value - (after[i] ?? value))), 0)
}
