import { expect, test } from 'vitest'
import type { Answer } from './answer.ts'
import { clusterRobustMean } from './cluster-robust-mean.ts'
import { cohenDav, hedgesGav } from './cohen-dav.ts'
import { cohenDz, cohenDzInterval } from './cohen-dz.ts'
import { cronbachAlpha } from './cronbach-alpha.ts'
import { differences } from './differences.ts'
import { hedgesGz } from './hedges-gz.ts'
import { intraclassCorrelation } from './intraclass-correlation.ts'
import { mcnemar } from './mcnemar.ts'
import { pairedT } from './paired-t.ts'
import { rankBiserial } from './rank-biserial.ts'
import { shapiroWilk } from './shapiro-wilk.ts'
import { signFlipPermutation } from './sign-flip-permutation.ts'
import { skewness } from './skewness.ts'
import { spearman } from './spearman.ts'
import { tInterval } from './t-interval.ts'
import { welchDifference } from './welch-difference.ts'
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts'

function given<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.why)
  return answer.value
}

/** To nine digits, also of a p of 1e-166. */
function close(actual: readonly (number | undefined)[], expected: readonly number[]): void {
  expect(actual).toHaveLength(expected.length)
  for (const [i, value] of expected.entries()) expect((actual[i] ?? Number.NaN) / value).toBeCloseTo(1, 9)
}

/** R's data set `sleep` (Student 1908): ten patients' extra hours of sleep under two drugs. */
const FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
const SECOND = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]

test('Student’s sleep data, with a tie and a zero; R 4.2.2: t.test, wilcox.exact, wilcoxsign_test, hedges_g, shapiro.test', () => {
  const changes = differences(FIRST, SECOND)
  const { t, p } = given(pairedT(changes))
  close([t, p], [4.062127683382036, 0.00283289019738427])
  close(given(tInterval(changes, 0.95)), [0.700114236723018, 2.459885763276982])
  expect(given(wilcoxonSignedRank(changes))).toEqual({ v: 45, p: 0.00390625, method: 'exact' })
  expect(given(wilcoxonSignedRank(changes, 'pratt')).p).toBe(0.00390625)
  expect(given(signFlipPermutation(changes, { resamples: 99, seed: 1 }))).toEqual({ p: 0.00390625, method: 'exact' })
  close([given(cohenDz(changes)), given(cohenDav(FIRST, SECOND))], [1.284557562591055, 0.8321810813495397])
  close([given(hedgesGz(changes, 0.95)).g], [1.173924903514205])
  expect(given(shapiroWilk(changes)).p).toBeCloseTo(0.0333416086, 8)
})

test('ten thousand pairs with ties and zeros; R 4.2.2 on i <- 1:10000, b <- (i * 7919) %% 101 / 20, e <- b + ((i * 104729) %% 37 - 15) / 20', () => {
  const places = Array.from({ length: 10_000 }, (_, k) => k + 1)
  const baseline = places.map((i) => ((i * 7919) % 101) / 20)
  const end = places.map((i, k) => (baseline[k] ?? 0) + (((i * 104_729) % 37) - 15) / 20)
  const changes = differences(baseline, end)
  const { t, p } = given(pairedT(changes))
  close([t, p], [28.03936663026532, 1.339938002019722e-166])
  close(given(tInterval(changes, 0.95)), [0.1392346377457977, 0.1601653622542022])
  const ranks = given(wilcoxonSignedRank(changes))
  close([ranks.v, ranks.p], [30_888_150, 1.126946339433128e-149])
  close([given(cohenDz(changes)), given(hedgesGav(baseline, end))], [0.2803936663026532, 0.0993944797294523])
  close(given(cohenDzInterval(changes, 0.95)), [0.2604057182257921, 0.3003680958307942])
  close([given(rankBiserial(changes))], [0.3049130553302121])
  expect(given(spearman(baseline, changes))).toBeCloseTo(0.0006636596548827412, 12)
  expect(given(skewness(changes))).toBeCloseTo(0.0002810731363105481, 12)
  const clusters = [
    ...Map.groupBy(
      changes.map((change, k) => ({ change, k: (k + 1) % 9 })),
      ({ k }) => k,
    ).values(),
  ]
  const groups = clusters.map((rows) => rows.map(({ change }) => change))
  expect(given(intraclassCorrelation(groups, 0.95)).icc).toBeCloseTo(-0.0009001316160531796, 12)
  expect(given(clusterRobustMean(groups, 0.95)).se).toBeCloseTo(0.0001465794056477441, 12)
  close([given(cronbachAlpha(baseline.map((b, k) => [b, end[k] ?? 0, changes[k] ?? 0])))], [0.7501605199547613])
  close(
    given(welchDifference(changes.slice(0, 4000), changes.slice(4000), 0.95)).interval,
    [-0.02148958658586544, 0.02123958658586547],
  )
})

test('3101 of 6300 that changed fell; R 4.2.2: binom.test(3101, 6300)', () => {
  close([given(mcnemar({ both: 0, baselineOnly: 3101, endOnly: 3199, neither: 3700 }))], [0.2216724205195987])
})
