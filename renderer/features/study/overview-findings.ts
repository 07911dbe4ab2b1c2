import type { StudyOverview } from '#core/contract/study.ts'

type Delivery = StudyOverview['delivery']
type Outcomes = NonNullable<StudyOverview['outcomes']>

/** A share of sessions at least this far below that of all coaches is worth a line in the title. */
const shortBy = 0.05

/** The coach who fell short most; null when all are about as good as the whole, or nothing was planned. */
export function coachFallingShort(delivery: Delivery): Delivery[number] | null {
  const planned = sum(delivery.map((row) => row.planned))
  const overall = planned === 0 ? 0 : sum(delivery.map((row) => row.held)) / planned
  const [worst] = delivery
    .filter((row) => row.planned > 0)
    .toSorted((one, other) => one.held / one.planned - other.held / other.planned)
  return worst && overall - worst.held / worst.planned >= shortBy ? worst : null
}

export type OutcomeFinding = {
  readonly change: 'rose' | 'fell' | 'stayed'
  readonly from: number
  readonly to: number
  readonly toYear: number
  /** Last value minus target; null when that year has no target. */
  readonly toTarget: number | null
}

/** From the first to the last year that has a value; null with fewer than two such years. */
export function outcomeFinding(years: Outcomes['years']): OutcomeFinding | null {
  const known = years.flatMap((year) => (year.value === null ? [] : [{ ...year, value: year.value }]))
  const [first, last] = [known[0], known.at(-1)]
  if (!first || !last || first === last) return null
  return {
    change: last.value > first.value ? 'rose' : last.value < first.value ? 'fell' : 'stayed',
    from: first.value,
    to: last.value,
    toYear: last.year,
    toTarget: last.target === null ? null : last.value - last.target,
  }
}

export type CityLine = {
  readonly city: string
  readonly from: { readonly year: number; readonly value: number }
  readonly to: { readonly year: number; readonly value: number }
  /** Each year's value over the city's first, so that cities of all sizes share one scale. */
  readonly points: readonly { readonly year: number; readonly ratio: number }[]
}

/** One line a city; cities with fewer than two values, or that begin at none, are left out. */
export function cityLines(cities: Outcomes['cities']): readonly CityLine[] {
  return cities.flatMap(({ city, values }) => {
    const known = values.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]))
    const [from, to] = [known[0], known.at(-1)]
    if (!from || !to || from === to || from.value <= 0) return []
    return [{ city, from, to, points: known.map(({ year, value }) => ({ year, ratio: value / from.value })) }]
  })
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
