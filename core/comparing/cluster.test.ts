import { expect, test } from 'vitest'
import { clusterOfChange } from './cluster.ts'
import { pairedLists } from './pair-waves.ts'
import { EMPTY_STUDY, roster } from './study.fixture.ts'

const STUDY = {
  ...EMPTY_STUDY,
  analysis: { ...EMPTY_STUDY.analysis, clusterBy: 'coach' },
  cases: [
    ...roster(['P1', 'P2'], { coach: 'C1' }),
    ...roster(['P3', 'P4'], { coach: 'C2' }),
    ...roster(['P5'], { coach: null }),
  ],
}
const lists = (changes: readonly number[]) =>
  pairedLists(changes.map((change, i) => ({ case: `P${i + 1}`, baseline: 1, end: 1 + change })))

test('the correlation of changes within a cluster; a case without a cluster is left out; by hand', () => {
  // Clusters (0, 1) and (2, 3): MSB = 4, MSW = 0.5, ICC = 3.5 / 4.5.
  const result = clusterOfChange(STUDY, lists([0, 1, 2, 3, 9]))
  expect(result).toMatchObject({ by: 'coach', clusters: 2 })
  expect(result.icc).toBeCloseTo(7 / 9, 12)
  expect(result.why).toBeUndefined()
})

test('without pairs it still says how many clusters', () => {
  expect(clusterOfChange(STUDY, lists([]))).toEqual({
    by: 'coach',
    clusters: 0,
    icc: null,
    ci: null,
    why: 'fewer than 2 clusters',
  })
})

test('a study that declares none says so', () => {
  const why = 'the study declares no clusters'
  expect(clusterOfChange(EMPTY_STUDY, lists([1, 2]))).toEqual({ by: null, clusters: null, icc: null, ci: null, why })
})
