import { known } from '#core/stats/answer.ts'
import type { OutcomeMeasure, OutcomeYear } from '#core/types/comparison.ts'
import type { StudyData, StudyOutcome } from '#core/types/study-data.ts'
import { type Figure, figures, missing } from './figures.ts'

/** Site to value, of one measure in one year. */
type Values = ReadonlyMap<string, number>

interface YearFigures {
  sum: number
  mean: number
  share: number
  target: number
}

/**
 * Every outcome year by year over the sites. A column named `target` or `…_target`, `cohort` or `…_cohort`
 * is not an outcome of its own: it is the target, or the denominator of the share, of the others
 * (`x_target` and `x_cohort` of `x` alone). The share is of sites with both figures.
 */
export function outcomesByYear(data: StudyData): readonly OutcomeMeasure[] {
  const years = [...new Set(data.outcomes.map((outcome) => outcome.year))].sort((a, b) => a - b)
  const cells = Map.groupBy(data.outcomes, (outcome) => `${outcome.year} ${outcome.measure}`)
  const valuesOf = (column: string | null, year: number): Values | null =>
    column === null ? null : siteValues(cells.get(`${year} ${column}`) ?? [])
  return outcomeColumns(data).map(({ measure, cohort, target }) => ({
    id: `outcome:${measure}`,
    kind: 'outcome',
    label: outcomeLabel(measure),
    byYear: years.map((year) =>
      oneYear(year, valuesOf(measure, year) ?? new Map(), valuesOf(cohort, year), valuesOf(target, year)),
    ),
  }))
}

/** An outcome's column and the columns that are its cohort and its target, where there are any. */
export interface OutcomeColumns {
  readonly measure: string
  readonly cohort: string | null
  readonly target: string | null
}

/** The outcomes of the study, each with the columns that belong to it. */
export function outcomeColumns(data: StudyData): readonly OutcomeColumns[] {
  const columns = [...new Set(data.outcomes.map((outcome) => outcome.measure))]
  const measures = columns.filter((column) => !isAuxiliary(column))
  return measures.map((measure) => ({
    measure,
    cohort: companion(columns, measure, 'cohort'),
    target: companion(columns, measure, 'target', measures.length > 1),
  }))
}

/** The outcome's name in words. */
export function outcomeLabel(measure: string): string {
  return measure.replaceAll('_', ' ')
}

function isAuxiliary(column: string): boolean {
  return /(^|_)(target|cohort)$/.test(column)
}

/** The measure's own column first; else a common one, unless `strict` (a common target of two outcomes is of neither). */
function companion(columns: readonly string[], measure: string, suffix: string, strict = false): string | null {
  const own = `${measure}_${suffix}`
  if (columns.includes(own)) return own
  if (strict) return null
  const owned = columns.filter((column) => !isAuxiliary(column)).map((column) => `${column}_${suffix}`)
  const common = columns.filter((column) => isAuxiliary(column) && column.endsWith(suffix) && !owned.includes(column))
  return common.length === 1 ? (common[0] ?? null) : null
}

function siteValues(cells: readonly StudyOutcome[]): Values {
  return new Map(cells.flatMap(({ site, value }) => (value === null ? [] : [[site, value] as const])))
}

function oneYear(year: number, values: Values, cohort: Values | null, target: Values | null): OutcomeYear {
  const total = sumOf(values)
  return {
    year,
    sites: values.size,
    ...figures<YearFigures>({
      sum: total,
      mean: total.ok ? known(total.value / values.size) : total,
      share: cohort !== null ? shareOf(values, cohort) : missing('no cohort is given for this outcome'),
      target: target !== null ? sumOf(target) : missing('no target is given for this outcome'),
    }),
  }
}

function sumOf(values: Values): Figure<number> {
  if (values.size === 0) return missing('no values that year')
  return known([...values.values()].reduce((a, b) => a + b, 0))
}

function shareOf(values: Values, cohort: Values): Figure<number> {
  let [part, whole] = [0, 0]
  for (const [site, value] of values) {
    const size = cohort.get(site)
    if (size === undefined) continue
    part += value
    whole += size
  }
  return whole > 0 ? known(part / whole) : missing('no values that year')
}
