import { known } from '#core/stats/answer.ts'
import { binomialInterval } from '#core/stats/binomial-interval.ts'
import { bootstrapRatio } from '#core/stats/bootstrap-ratio.ts'
import { poissonInterval } from '#core/stats/poisson-interval.ts'
import { trendPrediction } from '#core/stats/trend-prediction.ts'
import type { Interval } from '#core/types/comparison.ts'
import type { CountMethod, OutcomeDetails, OutcomeRow, Position, ShareMethod } from '#core/types/comparison-details.ts'
import type { StudyAnalysis, StudyData } from '#core/types/study-data.ts'
import { type Figure, figures, missing } from '../figures.ts'
import { type OutcomeColumns, outcomeColumns, outcomeLabel } from '../outcomes-by-year.ts'

/** One site's figures in one year; null where there are none. */
interface Cell {
  readonly site: string
  readonly year: number
  readonly value: number
  readonly cohort: number | null
  readonly target: number | null
}

/** Each outcome year by year: all sites, each city, each site, against target and the trend of earlier years. */
export function outcomeDetails(data: StudyData): readonly OutcomeDetails[] {
  const cities = [...new Set(data.sites.flatMap(({ city }) => city ?? []))]
  const cityOf = new Map(data.sites.map(({ id, city }) => [id, city]))
  return outcomeColumns(data).map((columns) => {
    const cells = cellsOf(data, columns)
    const bySite = Map.groupBy(cells, ({ site }) => site)
    const byCity = Map.groupBy(cells, ({ site }) => cityOf.get(site) ?? null)
    const rows = (some: readonly Cell[], whole: boolean) => outcomeRows(some, columns, data.analysis, whole)
    return {
      id: `outcome:${columns.measure}`,
      label: outcomeLabel(columns.measure),
      total: rows(cells, true),
      cities: cities.map((city) => ({ city, years: rows(byCity.get(city) ?? [], false) })),
      sites: data.sites.map(({ id, city }) => ({ site: id, city, years: rows(bySite.get(id) ?? [], false) })),
    }
  })
}

function cellsOf(data: StudyData, { measure, cohort, target }: OutcomeColumns): readonly Cell[] {
  const values = new Map(data.outcomes.map((one) => [`${one.measure} ${one.year} ${one.site}`, one.value]))
  const cellOf = (column: string | null, year: number, site: string): number | null =>
    column === null ? null : (values.get(`${column} ${year} ${site}`) ?? null)
  return data.outcomes.flatMap(({ site, year, measure: own, value }) =>
    own !== measure || value === null
      ? []
      : [{ site, year, value, cohort: cellOf(cohort, year, site), target: cellOf(target, year, site) }],
  )
}

function outcomeRows(
  cells: readonly Cell[],
  columns: OutcomeColumns,
  analysis: StudyAnalysis,
  whole: boolean,
): readonly OutcomeRow[] {
  const byYear = [...Map.groupBy(cells, ({ year }) => year)].sort(([a], [b]) => a - b)
  const totals = byYear.map(([year, some]) => ({ year, sites: some.length, value: total(some, 'value') }))
  return byYear.map(([year, some]) => {
    const count = countFigure(some, analysis, whole)
    const value = total(some, 'value')
    return {
      year,
      sites: some.length,
      count,
      share: shareFigure(some, columns, analysis, whole),
      target: targetFigure(some, columns, count.ci),
      trend: trendFigure(
        totals.filter((earlier) => earlier.year < year && earlier.sites === some.length),
        year,
        value,
        analysis.confidence,
      ),
    }
  })
}

function total(cells: readonly Cell[], key: 'value' | 'cohort' | 'target'): number {
  return cells.reduce((sum, cell) => sum + (cell[key] ?? 0), 0)
}

function countFigure(cells: readonly Cell[], analysis: StudyAnalysis, whole: boolean): OutcomeRow['count'] {
  const value = total(cells, 'value')
  const exact = poissonInterval(value, analysis.confidence)
  const drawn = bootstrapRatio(
    cells.map((cell) => cell.value),
    cells.map(() => 1),
    analysis.confidence,
    analysis,
  )
  const scaled: Figure<Interval> = drawn.ok
    ? known([drawn.value[0] * cells.length, drawn.value[1] * cells.length])
    : drawn
  return figures<{ value: number; ci: Interval; ciMethod: CountMethod }>({
    value: known(value),
    ci: whole ? scaled : exact,
    ciMethod: known(whole ? 'bootstrap of sites' : 'Poisson'),
  })
}

function shareFigure(
  cells: readonly Cell[],
  { cohort }: OutcomeColumns,
  analysis: StudyAnalysis,
  whole: boolean,
): OutcomeRow['share'] {
  const both = cells.filter((cell) => cell.cohort !== null)
  const [value, size] = [total(both, 'value'), total(both, 'cohort')]
  const interval = (): Figure<Interval> => {
    if (!whole) return binomialInterval(value, size, analysis.confidence)
    const [values, sizes] = [both.map((cell) => cell.value), both.map((cell) => cell.cohort ?? 0)]
    return bootstrapRatio(values, sizes, analysis.confidence, analysis)
  }
  const none = missing(cohort === null ? 'no cohort is given for this outcome' : 'no values that year')
  return figures<{ value: number; ci: Interval; ciMethod: ShareMethod }>({
    value: size > 0 ? known(value / size) : none,
    ci: size > 0 ? interval() : none,
    ciMethod: known(whole ? 'bootstrap of sites' : 'binomial'),
  })
}

/** Over the sites with a target, so that a missing one is not a target of 0. */
function targetFigure(cells: readonly Cell[], { target }: OutcomeColumns, ci: Interval | null): OutcomeRow['target'] {
  const aimed = cells.filter((cell) => cell.target !== null)
  const all = aimed.length === cells.length
  const none = missing(target === null ? 'no target is given for this outcome' : 'no values that year')
  const [value, goal] = [total(aimed, 'value'), total(aimed, 'target')]
  return figures<{ target: number; difference: number; position: Position }>({
    target: aimed.length > 0 ? known(goal) : none,
    difference: aimed.length > 0 ? known(value - goal) : none,
    position: aimed.length === 0 || !all || ci === null ? none : known(positionOf(goal, ci)),
  })
}

/** Where an interval lies, seen from a mark. */
function positionOf(mark: number, [low, high]: Interval): Position {
  if (low > mark) return 'above'
  return high < mark ? 'below' : 'within'
}

function trendFigure(
  earlier: readonly { readonly year: number; readonly value: number }[],
  year: number,
  value: number,
  confidence: number,
): OutcomeRow['trend'] {
  const none = missing('fewer than 3 earlier years')
  const years = earlier.map((one) => one.year)
  const foretold =
    earlier.length < 3
      ? none
      : trendPrediction(
          years,
          earlier.map((one) => one.value),
          year,
          confidence,
        )
  return figures<{ expected: number; ci: Interval; position: Position }>({
    expected: foretold.ok ? known(foretold.value.expected) : foretold,
    ci: foretold.ok ? known(foretold.value.interval) : foretold,
    position: foretold.ok ? known(turned(positionOf(value, foretold.value.interval))) : foretold,
  })
}

/** Where a mark lies, seen from an interval. */
function turned(position: Position): Position {
  if (position === 'within') return position
  return position === 'above' ? 'below' : 'above'
}
