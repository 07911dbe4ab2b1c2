import { type Answer, known, unknown } from './answer.ts'
import { type OneFactor, oneFactorModel } from './one-factor-model.ts'
import { squaredDeviations } from './squared-deviations.ts'

/** Below this many respondents the factor model is shaky. */
const SMALL_SAMPLE = 100

export interface OmegaTotal {
  readonly omega: number
  /** Fewer than 100 respondents: to be shown with caution. */
  readonly smallSample: boolean
}

/**
 * McDonald's omega total (Σλ)²/((Σλ)² + Σθ), loadings and uniquenesses of a one-factor maximum-likelihood
 * model in the items' own units. `rows`: one a respondent, all items answered, reversed ones turned.
 * R: `factanal(x, 1)`, its loadings and uniquenesses multiplied by the items' SDs and variances.
 */
export function omegaTotal(rows: readonly (readonly number[])[]): Answer<OmegaTotal> {
  const k = rows[0]?.length ?? 0
  if (rows.length < 3) return unknown('fewer than 3 values')
  if (k < 3) return unknown('fewer than 3 items')
  const columns = Array.from({ length: k }, (_, item) => rows.map((row) => row[item] ?? 0))
  const spreads = columns.map((column) => Math.sqrt(squaredDeviations(column) / (rows.length - 1)))
  if (spreads.includes(0)) return unknown('an item does not vary')
  const model = oneFactorModel(columns)
  return model.ok ? fromModel(model.value, spreads, rows.length) : model
}

function fromModel(model: OneFactor, spreads: readonly number[], n: number): Answer<OmegaTotal> {
  if (model.heywood) return unknown('the factor model has no proper solution (Heywood case)')
  const shared = model.loadings.reduce((total, loading, i) => total + loading * (spreads[i] ?? 0), 0) ** 2
  const own = model.uniquenesses.reduce((total, unique, i) => total + unique * (spreads[i] ?? 0) ** 2, 0)
  return known({ omega: shared / (shared + own), smallSample: n < SMALL_SAMPLE })
}
