import { expect, test } from 'vitest'
import { clusterSignFlip } from './cluster-sign-flip.ts'
import { differences } from './differences.ts'
import { AFTER, BEFORE } from './scores.fixture.ts'

const OPTIONS = { resamples: 999, seed: 1 }
const CHANGES = differences(BEFORE, AFTER)

test('four clusters that all rise: its minimum; R 4.2.2: abs(expand.grid(…) %*% sums) >= abs(sum(sums))', () => {
  const clusters = [CHANGES.slice(0, 5), CHANGES.slice(5, 8), CHANGES.slice(8, 11), CHANGES.slice(11)]
  expect(clusterSignFlip(clusters, OPTIONS)).toEqual({ ok: true, value: { p: 0.125, method: 'exact' } })
})

test('nine clusters: the smallest p is 2 of 512', () => {
  const clusters = Array.from({ length: 9 }, (_, i) => [0.1 * (i + 1), 0.2])
  expect(clusterSignFlip(clusters, OPTIONS)).toEqual({ ok: true, value: { p: 2 / 512, method: 'exact' } })
})

test('one cluster says nothing', () => {
  expect(clusterSignFlip([[1, 2], []], OPTIONS)).toEqual({ ok: false, why: 'fewer than 2 clusters' })
})
