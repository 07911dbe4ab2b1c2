import type { Comparison } from '#core/types/comparison.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { sensitivityOf } from '../details/sensitivity.ts'
import { scoreSources } from '../measures.ts'
import { pairedScores } from '../paired-scores.ts'
import { indexStudy } from '../study-index.ts'

/** One figure of the comparison under the name that `reproduce.R` prints it by. */
export interface FlatFigure {
  readonly id: string
  readonly figure: string
  readonly value: number | string | null
}

/** Every figure of the comparison, in a flat list; labels and reasons are left out, as R knows neither. */
export function flatFigures(comparison: Comparison): readonly FlatFigure[] {
  // What was settled before anything was computed, and stands at the head of the script.
  const {
    study: _study,
    waves: _waves,
    confidence: _confidence,
    resamples: _resamples,
    seed: _seed,
    ...found
  } = comparison
  const { why: _why, attrition, measures, dose, delivery, indicators, ...unnamed } = found
  // Whatever the comparison is given more has to be named here too, and printed by R.
  unnamed satisfies Record<string, never>
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

/** Every score's sensitivity to complete and late answers, and to leaving out each cluster, by its place: its name is no figure. */
export function flatSensitivity(data: StudyData): readonly FlatFigure[] {
  const index = indexStudy(data)
  return scoreSources(data).flatMap((source) => {
    const { leaveOneOut, ...rest } = sensitivityOf(data, index, source, pairedScores(data, index, source))
    const left = leaveOneOut.map(({ without: _, ...row }, i) => [String(i + 1), row])
    return flatten(`sensitivity:${source.id}`, { ...rest, leaveOneOut: Object.fromEntries(left) })
  })
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
