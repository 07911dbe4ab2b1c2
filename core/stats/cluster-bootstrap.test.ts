import { expect, test } from 'vitest'
import { clusterBootstrap } from './cluster-bootstrap.ts'
import { differences } from './differences.ts'
import { AFTER, BEFORE } from './scores.fixture.ts'

const CHANGES = differences(BEFORE, AFTER)
const CLUSTERS = [CHANGES.slice(0, 5), CHANGES.slice(5, 8), CHANGES.slice(8, 11), CHANGES.slice(11)]
const OPTIONS = { resamples: 20_000, seed: 267 }

test('R 4.2.2: quantile(replicate(2e5, { g <- sample(4, 4, TRUE); sum(sums[g]) / sum(sizes[g]) }), c(.025, .975))', () => {
  const answer = clusterBootstrap(CLUSTERS, 0.95, OPTIONS)
  expect(answer.ok && answer.value[0]).toBeCloseTo(0.275, 2)
  expect(answer.ok && answer.value[1]).toBeCloseTo(0.3833333, 2)
})

test('clusters without values do not count, and one alone has no interval', () => {
  expect(clusterBootstrap([...CLUSTERS, []], 0.95, OPTIONS)).toEqual(clusterBootstrap(CLUSTERS, 0.95, OPTIONS))
  expect(clusterBootstrap([CHANGES, []], 0.95, OPTIONS)).toEqual({ ok: false, why: 'fewer than 2 clusters' })
  expect(clusterBootstrap([[1, 1], [1]], 0.95, OPTIONS)).toEqual({ ok: false, why: 'the values do not vary' })
})
