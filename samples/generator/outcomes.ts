import type { Case } from './cases.ts'
import { type Cell, csvText } from './csv.ts'
import { sampleSeed } from './design.ts'
import { normal, type Random, randomStream, whole } from './random.ts'

const years = [2014, 2015, 2016, 2017, 2018]

/** A school's year: graduates of five-unit mathematics, of all who graduated, and what the school aimed at. */
export type OutcomeRow = {
  readonly school: string
  readonly year: number
  readonly fiveUnitGraduates: number
  readonly graduatingCohort: number
  readonly target: number
}

/** Yearly outcomes of every school. Most schools grow, about a quarter stay where they were, some fall. */
export function schoolOutcomes(cases: readonly Case[]): readonly OutcomeRow[] {
  const random = randomStream(sampleSeed, 'outcomes')
  return cases.flatMap((one) => schoolYears(random, one.school))
}

function schoolYears(random: Random, school: string): readonly OutcomeRow[] {
  const size = whole(random, 62, 205)
  const rate = Math.min(0.2, Math.max(0.02, 0.085 + 0.035 * normal(random)))
  const growth = yearlyGrowth(random)
  const aim = 0.05 + 0.05 * random()
  return years.map((year, index) => {
    const graduatingCohort = Math.max(40, Math.round(size * (1 + 0.015 * index) + 6 * normal(random)))
    const expected = size * rate * (1 + growth) ** Math.max(0, index - 1)
    const fiveUnitGraduates = Math.max(0, Math.round(expected + 0.8 * Math.sqrt(expected) * normal(random)))
    const target = Math.max(1, Math.round(size * rate * (1 + aim + 0.085 * index)))
    return { school, year, fiveUnitGraduates, graduatingCohort, target }
  })
}

function yearlyGrowth(random: Random): number {
  const kind = random()
  if (kind < 0.6) return 0.1 + 0.09 * random()
  return kind < 0.84 ? 0.01 * normal(random) : -0.05 - 0.05 * random()
}

/** `outcomes.csv`. */
export function outcomesCsv(rows: readonly OutcomeRow[]): string {
  return csvText(
    ['school', 'year', 'five_unit_graduates', 'graduating_cohort', 'target'],
    rows.map((one): readonly Cell[] => [one.school, one.year, one.fiveUnitGraduates, one.graduatingCohort, one.target]),
  )
}
