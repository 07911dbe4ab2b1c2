import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { EMPTY_STUDY } from '../study.fixture.ts'
import { outcomeDetails } from './outcome-details.ts'

const YEARS = [2014, 2015, 2016, 2017, 2018]
const GRADUATES = [
  [8, 13, 11, 14, 25],
  [18, 14, 18, 21, 28],
  [5, 6, 7, 8, 0],
]
const STUDY: StudyData = {
  ...EMPTY_STUDY,
  sites: [
    { id: 'a', name: 'A', city: 'North' },
    { id: 'b', name: 'B', city: 'North' },
    { id: 'c', name: 'C', city: 'South' },
  ],
  outcomes: GRADUATES.flatMap((row, i) =>
    row.flatMap((value, j) => {
      const cell = { site: 'abc'[i] ?? '', year: YEARS[j] ?? 0 }
      return [
        { ...cell, measure: 'graduates', value },
        { ...cell, measure: 'cohort', value: 100 },
        { ...cell, measure: 'target', value: i === 2 ? 9 : 12 },
      ]
    }),
  ),
}

test('a site: exact intervals; R 4.2.2: poisson.test(25), binom.test(25, 100), predict(lm(y ~ x), interval = "prediction")', () => {
  const [outcome] = outcomeDetails(STUDY)
  const last = outcome?.sites[0]?.years.at(-1)
  expect(last?.count).toMatchObject({ value: 25, ciMethod: 'Poisson' })
  expect(last?.count.ci?.[0]).toBeCloseTo(16.1786818478, 6)
  expect(last?.count.ci?.[1]).toBeCloseTo(36.9049316975, 6)
  expect(last?.share).toMatchObject({ value: 0.25, ciMethod: 'binomial' })
  expect(last?.share.ci?.[0]).toBeCloseTo(0.168779738099, 8)
  expect(last?.target).toEqual({ target: 12, difference: 13, position: 'above' })
  expect(last?.trend.expected).toBeCloseTo(15.5, 9)
  expect(last?.trend.ci?.[1]).toBeCloseTo(29.27520999, 7)
  expect(last?.trend.position).toBe('within')
})

test('a site that fell to none is below its target and below its trend', () => {
  const last = outcomeDetails(STUDY)[0]?.sites[2]?.years.at(-1)
  expect(last?.count).toMatchObject({ value: 0 })
  expect(last?.target.position).toBe('below')
  expect(last?.trend.position).toBe('below')
})

test('cities add their sites up; the total’s interval is drawn from the sites', () => {
  const [outcome] = outcomeDetails(STUDY)
  expect(outcome?.cities.map(({ city, years }) => [city, years.at(-1)?.count.value])).toEqual([
    ['North', 53],
    ['South', 0],
  ])
  const total = outcome?.total.at(-1)
  expect(total).toMatchObject({ year: 2018, sites: 3, count: { value: 53, ciMethod: 'bootstrap of sites' } })
  expect(total?.count.ci?.[0]).toBeLessThan(53)
})

test('the trend needs three earlier years with as many sites', () => {
  const rows = outcomeDetails(STUDY)[0]?.total ?? []
  expect(rows[2]?.trend).toEqual({ expected: null, ci: null, position: null, why: 'fewer than 3 earlier years' })
  const fewer = { ...STUDY, outcomes: STUDY.outcomes.filter(({ site, year }) => site !== 'c' || year !== 2016) }
  expect(outcomeDetails(fewer)[0]?.total.at(-1)?.trend.why).toBeUndefined()
  expect(outcomeDetails(fewer)[0]?.total[3]?.trend.why).toBe('fewer than 3 earlier years')
})

test('without cohort and target it says so', () => {
  const bare = { ...STUDY, outcomes: STUDY.outcomes.filter(({ measure }) => measure === 'graduates') }
  const row = outcomeDetails(bare)[0]?.sites[0]?.years[0]
  expect(row?.share).toMatchObject({ value: null, ci: null, why: 'no cohort is given for this outcome' })
  expect(row?.target).toMatchObject({ target: null, why: 'no target is given for this outcome' })
})
