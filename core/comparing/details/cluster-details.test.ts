import { expect, test } from 'vitest'
import type { StudyData } from '#core/types/study-data.ts'
import { EMPTY_STUDY, roster } from '../study.fixture.ts'
import { clusterDetails, iccRows } from './cluster-details.ts'

/** Twelve people of four coaches, whose changes are alike within a coach. */
const STUDY: StudyData = {
  ...EMPTY_STUDY,
  analysis: { ...EMPTY_STUDY.analysis, clusterBy: 'coach' },
  cases: Array.from({ length: 12 }, (_, i) => roster([`P${i}`], { coach: `C${Math.floor(i / 3)}` })).flat(),
}
const CHANGES = [0.9, 1, 1.1, 0.1, 0.2, 0.3, 0.5, 0.6, 0.7, -0.2, -0.1, 0]
const LISTS = {
  cases: STUDY.cases.map(({ id }) => id),
  baseline: CHANGES.map(() => 3),
  end: CHANGES.map((change) => 3 + change),
  changes: CHANGES,
}

test('clusters that differ: the naive interval is clear of 0, with clusters it is not, and that is said', () => {
  const details = clusterDetails(STUDY, LISTS)
  expect(details).toMatchObject({ by: 'coach', clusters: 4, n: 12, few: true, storiesDiffer: true })
  // R 4.2.2: t.test(d); CR2 of four equal clusters is the t test of their means: t.test(tapply(d, g, mean)).
  expect(details.naive.ci?.[0]).toBeCloseTo(0.144591894, 6)
  expect(details.cr2.df).toBeCloseTo(3, 9)
  expect(details.cr2.ci?.[0]).toBeCloseTo(-0.3367400904, 6)
  expect(details.signFlip).toEqual({ p: 0.25, method: 'exact' })
  expect(details.bootstrap.ci?.[0]).toBeLessThan(details.naive.ci?.[0] ?? 0)
})

test('without clusters everything is null, with the reason', () => {
  const none = clusterDetails(EMPTY_STUDY, LISTS)
  expect(none).toMatchObject({ by: null, storiesDiffer: null, why: 'the study declares no clusters' })
  expect(none.cr2).toEqual({ se: null, df: null, p: null, ci: null, why: 'the study declares no clusters' })
})

test('ICC by what the study clusters by, and by city where there is one', () => {
  expect(iccRows(STUDY, LISTS).map(({ by, clusters }) => [by, clusters])).toEqual([['coach', 4]])
  const inCities = { ...STUDY, cases: STUDY.cases.map((one, i) => ({ ...one, attributes: { city: `T${i % 2}` } })) }
  expect(iccRows(inCities, LISTS).map(({ by, clusters }) => [by, clusters])).toEqual([
    ['coach', 0],
    ['city', 2],
  ])
})
