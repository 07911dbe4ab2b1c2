import { expect, test } from 'vitest'
import { outcomesByYear } from './outcomes-by-year.ts'
import { EMPTY_STUDY } from './study.fixture.ts'

const cell = (site: string, year: number, measure: string, value: number | null) => ({ site, year, measure, value })
const CELLS = [
  cell('S1', 2017, 'five_unit_graduates', 10),
  cell('S1', 2017, 'graduating_cohort', 100),
  cell('S1', 2017, 'target', 12),
  cell('S2', 2017, 'five_unit_graduates', 5),
  cell('S2', 2017, 'graduating_cohort', null),
  cell('S2', 2017, 'target', 6),
  cell('S1', 2016, 'five_unit_graduates', 8),
  cell('S1', 2016, 'graduating_cohort', 80),
  cell('S1', 2016, 'target', null),
]

test('sums over sites by year; the share is of sites with both figures; by hand', () => {
  expect(outcomesByYear({ ...EMPTY_STUDY, outcomes: CELLS })).toEqual([
    {
      id: 'outcome:five_unit_graduates',
      kind: 'outcome',
      label: 'five unit graduates',
      byYear: [
        { year: 2016, sites: 1, sum: 8, mean: 8, share: 0.1, target: null, why: 'no values that year' },
        { year: 2017, sites: 2, sum: 15, mean: 7.5, share: 0.1, target: 18 },
      ],
    },
  ])
})

test('an outcome alone has neither share nor target', () => {
  const [outcome] = outcomesByYear({ ...EMPTY_STUDY, outcomes: [cell('S1', 2017, 'visits', 3)] })
  expect(outcome?.byYear).toEqual([
    {
      year: 2017,
      sites: 1,
      sum: 3,
      mean: 3,
      share: null,
      target: null,
      why: 'no cohort is given for this outcome; no target is given for this outcome',
    },
  ])
})

test('of two outcomes each has its own target; a common one is of neither', () => {
  const outcomes = [
    cell('S1', 2017, 'a', 1),
    cell('S1', 2017, 'b', 2),
    cell('S1', 2017, 'b_target', 3),
    cell('S1', 2017, 'target', 9),
  ]
  const results = outcomesByYear({ ...EMPTY_STUDY, outcomes })
  expect(results.map(({ id, byYear }) => [id, byYear[0]?.target])).toEqual([
    ['outcome:a', null],
    ['outcome:b', 3],
  ])
})

test('a year without any value has no sum, not 0', () => {
  const [outcome] = outcomesByYear({ ...EMPTY_STUDY, outcomes: [cell('S1', 2017, 'visits', null)] })
  expect(outcome?.byYear[0]).toMatchObject({ sites: 0, sum: null, mean: null })
})
