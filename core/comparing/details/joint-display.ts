import { known } from '#core/stats/answer.ts'
import type { CodeDetails } from '#core/types/code-details.ts'
import type { Comparison, Measure } from '#core/types/comparison.ts'
import type { DoseDetails, JointCase, JointCell, JointDisplay, JointIndicator } from '#core/types/comparison-details.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import type { StudyCase, StudyData, StudyIndicator } from '#core/types/study-data.ts'
import { figures, missing } from '../figures.ts'

interface Parts {
  readonly scores: readonly ScoreDetails[]
  readonly codes: readonly CodeDetails[]
  readonly dose: DoseDetails
}

/** Survey, interviews, dose and outcomes side by side: a row an indicator, and a row a case. */
export function jointDisplay(data: StudyData, comparison: Comparison, parts: Parts): JointDisplay {
  const sessions = new Map(parts.dose.cases.map((one) => [one.case, one.sessions]))
  return {
    indicators: data.indicators.map((indicator) => jointIndicator(indicator, comparison)),
    cases: data.cases.map((one) => jointCase(data, one, parts, sessions.get(one.id) ?? 0)),
  }
}

function jointIndicator(indicator: StudyIndicator, comparison: Comparison): JointIndicator {
  const byId = new Map(comparison.measures.map((measure) => [measure.id, measure]))
  const named = (kind: string, ids: readonly string[]) => ids.flatMap((id) => byId.get(`${kind}:${id}`) ?? [])
  const result = comparison.indicators.find(({ id }) => id === indicator.id)
  const side = (direction: 'survey' | 'interviews') => {
    const value = result?.[direction] ?? null
    const none =
      direction === 'survey' ? 'no scale of the indicator can be compared' : 'no code of the indicator can be compared'
    return value === null ? missing(none) : known(value)
  }
  return {
    id: indicator.id,
    label: indicator.label,
    verdict: result?.verdict ?? 'silent',
    ...figures<{ survey: 'up' | 'down' | 'none'; interviews: 'up' | 'down' | 'none' }>({
      survey: side('survey'),
      interviews: side('interviews'),
    }),
    scales: named('scale', indicator.scales).flatMap(changeOf),
    codes: named('code', indicator.codes).flatMap(changeOf),
    dose: doseOf(indicator, comparison),
    outcomes: named('outcome', indicator.outcomes).flatMap(latestYear),
  }
}

function changeOf(measure: Measure): JointIndicator['scales'] {
  if (measure.kind === 'outcome') return []
  const change = measure.kind === 'code' ? measure.share.change : measure.change.mean
  const { ci } = measure.kind === 'code' ? measure.share : measure.change
  const why = (measure.kind === 'code' ? measure.share.why : measure.change.why) ?? 'no pairs'
  const head = { measure: measure.id, pairs: measure.n.pairs }
  return change === null || ci === null ? [{ ...head, change, ci, why }] : [{ ...head, change, ci }]
}

function doseOf({ scales: [first] }: StudyIndicator, { dose }: Comparison): JointIndicator['dose'] {
  const found = dose.find(({ measure }) => measure === `scale:${first}`)
  if (found === undefined) return { rho: null, ci: null, why: 'the indicator names no scale' }
  const { rho, ci } = found
  return found.why === undefined ? { rho: found.rho, ci: found.ci } : { rho, ci, why: found.why }
}

function latestYear(measure: Measure): JointIndicator['outcomes'] {
  if (measure.kind !== 'outcome') return []
  const withValue = measure.byYear.flatMap(({ year, sum }) => (sum === null ? [] : [{ year, value: sum }]))
  return [{ measure: measure.id, ...lastTwo(withValue) }]
}

type YearFigures = { year: number; value: number; before: number }

function lastTwo(years: readonly { readonly year: number; readonly value: number }[]) {
  const [last, before] = [years.at(-1), years.at(-2)]
  const none = missing('no values that year')
  return figures<YearFigures>({
    year: last === undefined ? none : known(last.year),
    value: last === undefined ? none : known(last.value),
    before: before === undefined ? none : known(before.value),
  })
}

function jointCase(data: StudyData, one: StudyCase, parts: Parts, sessions: number): JointCase {
  return {
    case: one.id,
    pseudonym: one.pseudonym,
    sessions,
    indicators: data.indicators.map((indicator) => jointCell(data, one, indicator, parts)),
  }
}

function jointCell(data: StudyData, one: StudyCase, indicator: StudyIndicator, parts: Parts): JointCell {
  return {
    indicator: indicator.id,
    scales: indicator.scales.flatMap((id) => scaleCell(parts.scores, `scale:${id}`, one.id)),
    codes: indicator.codes.flatMap((id) => {
      const code = parts.codes.find((details) => details.id === `code:${id}`)
      const own = code?.cases.find((row) => row.case === one.id)
      return code === undefined ? [] : [{ measure: code.id, fate: own?.fate ?? 'not interviewed twice' }]
    }),
    outcomes: indicator.outcomes.map((id) => ({ measure: `outcome:${id}`, ...siteYears(data, one, id) })),
  }
}

function scaleCell(scores: readonly ScoreDetails[], id: string, caseId: string): JointCell['scales'] {
  const score = scores.find((details) => details.id === id)
  if (score === undefined) return []
  const pair = score.pairs.find((row) => row.case === caseId)
  const change = pair === undefined ? missing('the case has no score in both waves') : known(pair.change)
  return [{ measure: id, reliable: pair?.reliable ?? 'not known', ...figures<{ change: number }>({ change }) }]
}

function siteYears(data: StudyData, { site }: StudyCase, measure: string) {
  if (site === null) {
    const none = missing('the case has no site')
    return figures<YearFigures>({ year: none, value: none, before: none })
  }
  const years = data.outcomes.flatMap((one) =>
    one.site !== site || one.measure !== measure || one.value === null ? [] : [{ year: one.year, value: one.value }],
  )
  return lastTwo(years.sort((a, b) => a.year - b.year))
}
