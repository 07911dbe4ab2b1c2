import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusterRobustMean } from './cluster-robust-mean.ts'
import { differences } from './differences.ts'
import { AFTER, BEFORE } from './scores.fixture.ts'

const CHANGES = differences(BEFORE, AFTER)
const UNEQUAL = [CHANGES.slice(0, 5), CHANGES.slice(5, 8), CHANGES.slice(8, 11), CHANGES.slice(11)]
const EQUAL = [0, 3, 6, 9].map((from) => CHANGES.slice(from, from + 3))

/**
 * Expected by the general matrices of Pustejovsky and Tipton (2018) in R 4.2.2, with no use of the closed form:
 * H = X(X'X)⁻¹X', A_g = (I − H)_gg^(−1/2) by eigen(), df = tr(P'P)²/tr((P'P)²), P's columns (I − H)'_g A_g X_g (X'X)⁻¹.
 */
test.each([
  [
    'unequal clusters',
    UNEQUAL,
    [0.30833333333333335, 0.026720499414963943, 2.3491525423728814, 11.539205482089955],
    [0.004027420006961031, 0.20828230729416392, 0.4083843593725028],
  ],
  [
    'equal clusters, df = clusters − 1',
    EQUAL,
    [0.30833333333333335, 0.03695592971013907, 3, 8.343270910831404],
    [0.0036094868654301, 0.19072307136897687, 0.4259435952976898],
  ],
])('%s', (_, clusters, [mean, se, df, t], [p, low, high]) => {
  const answer = clusterRobustMean(clusters, 0.95)
  if (!answer.ok) throw new Error(answer.why)
  const { value } = answer
  const pairs = [
    [value.mean, mean],
    [value.se, se],
    [value.df, df],
    [value.t, t],
    [value.p, p],
    [value.interval[0], low],
    [value.interval[1], high],
  ]
  for (const [seen, expected] of pairs) expect(seen).toBeCloseTo(expected ?? Number.NaN, 10)
})

test('clusters of one are independent values: the t interval', () => {
  const answer = clusterRobustMean(
    CHANGES.map((change) => [change]),
    0.95,
  )
  expect(answer.ok && answer.value.df).toBeCloseTo(11, 10)
  // R 4.2.2: t.test(d)$stderr
  expect(answer.ok && answer.value.se).toBeCloseTo(0.09166666666666667, 4)
})

test('has no answer of one cluster, of equal values, or of clusters with one mean', () => {
  expect(clusterRobustMean([[1, 2, 3]], 0.95)).toEqual({ ok: false, why: 'fewer than 2 clusters' })
  expect(clusterRobustMean([[1, 1], [1]], 0.95)).toEqual({ ok: false, why: 'the values do not vary' })
  expect(
    clusterRobustMean(
      [
        [1, 3],
        [3, 1],
      ],
      0.95,
    ),
  ).toEqual({ ok: false, why: 'the clusters do not differ' })
})

test('the order of clusters and of values within them changes nothing, and signs turn all round', () => {
  const cluster = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(cluster, { minLength: 2, maxLength: 9 }), (clusters) => {
      const there = clusterRobustMean(clusters, 0.95)
      const back = clusterRobustMean(clusters.map((values) => values.map((v) => -v).toReversed()).toReversed(), 0.95)
      expect(back.ok).toBe(there.ok)
      if (!there.ok || !back.ok) return
      expect(back.value.t).toBeCloseTo(-there.value.t, 9)
      expect(back.value.df).toBeCloseTo(there.value.df, 9)
      expect(there.value.df).toBeLessThan(clusters.length)
    }),
  )
})
