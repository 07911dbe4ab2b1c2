import type { Comparison } from '#core/types/comparison.ts'

/** One figure of the comparison under the name that `reproduce.R` prints it by. */
export interface FlatFigure {
  readonly id: string
  readonly figure: string
  readonly value: number | string | null
}

/** Every figure of the comparison, in a flat list; labels and reasons are left out, as R knows neither. */
export function flatFigures(comparison: Comparison): readonly FlatFigure[] {
  const { attrition, measures, dose, delivery, indicators } = comparison
  const { compared, lost, joined, ...counts } = attrition
  const { byCase, byStaff, bySessionNumber, ...totals } = delivery
  const named = <T>(rows: readonly T[], nameOf: (row: T, place: number) => string) =>
    Object.fromEntries(rows.map((row, i) => [nameOf(row, i), row]))
  return [
    ...flatten('attrition', { ...counts, lost: lost.join(' '), joined: joined.join(' ') }),
    ...compared.flatMap(({ measure, ...row }) => flatten(`attrition:${measure}`, row)),
    ...measures.flatMap((measure) => {
      if (measure.kind !== 'outcome') return flatten(measure.id, measure)
      return flatten(measure.id, { byYear: named(measure.byYear, (row) => String(row.year)) })
    }),
    ...dose.flatMap(({ measure, ...row }) => flatten(`dose:${measure}`, row)),
    ...flatten('delivery', {
      ...totals,
      byCase: named(byCase, (row) => row.case),
      byStaff: named(byStaff, (_, i) => String(i + 1)),
      bySessionNumber: named(bySessionNumber, (row) => String(row.number)),
    }),
    ...indicators.flatMap((row) => flatten(`indicator:${row.id}`, row)),
  ]
}

const NO_FIGURES = new Set(['id', 'kind', 'label', 'why', 'case', 'staff', 'number', 'year', 'measures'])

function flatten(id: string, value: object, path = ''): readonly FlatFigure[] {
  return Object.entries(value).flatMap(([key, inner]): readonly FlatFigure[] => {
    const figure = `${path}${key}`
    if (NO_FIGURES.has(key)) return []
    if (typeof inner === 'object' && inner !== null) return flatten(id, inner, `${figure}.`)
    return [{ id, figure, value: inner }]
  })
}
