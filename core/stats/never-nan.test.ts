import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from './answer.ts'
import { binomialInterval } from './binomial-interval.ts'
import { bootstrapGav } from './bootstrap-gav.ts'
import { bootstrapMean } from './bootstrap-mean.ts'
import { bootstrapRatio } from './bootstrap-ratio.ts'
import { clusterBootstrap } from './cluster-bootstrap.ts'
import { clusterRobustMean } from './cluster-robust-mean.ts'
import { clusterSignFlip } from './cluster-sign-flip.ts'
import { cohenDav, hedgesGav } from './cohen-dav.ts'
import { cohenDz, cohenDzInterval } from './cohen-dz.ts'
import { cronbachAlpha } from './cronbach-alpha.ts'
import { differences } from './differences.ts'
import { hedgesGz } from './hedges-gz.ts'
import { independentG } from './independent-g.ts'
import { intraclassCorrelation } from './intraclass-correlation.ts'
import { mean } from './mean.ts'
import { omegaTotal } from './omega-total.ts'
import { pairedT } from './paired-t.ts'
import { poissonInterval } from './poisson-interval.ts'
import { median } from './quantile.ts'
import { rankBiserial } from './rank-biserial.ts'
import { regressionToMean } from './regression-to-mean.ts'
import { reliableChange } from './reliable-change.ts'
import { shapiroWilk } from './shapiro-wilk.ts'
import { signFlipPermutation } from './sign-flip-permutation.ts'
import { skewness } from './skewness.ts'
import { fisherInterval, spearman, spearmanPermutation } from './spearman.ts'
import { stuartMaxwell } from './stuart-maxwell.ts'
import { tInterval } from './t-interval.ts'
import { trendPrediction } from './trend-prediction.ts'
import { standardDeviation } from './variance.ts'
import { welchDifference } from './welch-difference.ts'
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts'

const OPTIONS = { resamples: 40, seed: 267 }

/** Every statistic of two paired lists. */
function allAnswers(x: readonly number[], y: readonly number[]): readonly Answer<unknown>[] {
  const changes = differences(x, y)
  const rows = x.map((value, i) => [value, y[i] ?? 0, changes[i] ?? 0])
  const rho = spearman(x, y)
  return [
    ...[mean(x), median(x), standardDeviation(x), tInterval(changes, 0.95), pairedT(changes)],
    ...[cohenDz(changes), cohenDzInterval(changes, 0.95), cohenDav(x, y), hedgesGav(x, y), independentG(x, y)],
    ...[wilcoxonSignedRank(changes), wilcoxonSignedRank(changes, 'pratt'), rankBiserial(changes)],
    ...[signFlipPermutation(changes, OPTIONS), bootstrapGav(x, y, 0.95, OPTIONS)],
    ...[rho, rho.ok ? fisherInterval(rho.value, x.length, 0.95) : rho, spearmanPermutation(x, y, OPTIONS)],
    ...[skewness(x), shapiroWilk(changes), hedgesGz(changes, 0.95), bootstrapMean(changes, 0.95, OPTIONS)],
    ...[stuartMaxwell(x, y), welchDifference(x, y, 0.95), reliableChange(x, changes, 0.7, 0.95)],
    ...[clusterRobustMean([x, y], 0.95), clusterSignFlip([x, y], OPTIONS), clusterBootstrap([x, y], 0.95, OPTIONS)],
    ...[
      regressionToMean(
        x,
        y,
        x.map((value) => value > 0),
      ),
      trendPrediction(x, y, 7, 0.95),
    ],
    ...[bootstrapRatio(x, y, 0.95, OPTIONS), binomialInterval(x.length, 12, 0.95), poissonInterval(x.length, 0.95)],
    ...[intraclassCorrelation([x, y], 0.95), cronbachAlpha(rows), omegaTotal(rows)],
  ]
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

const lattice = fc.integer({ min: -6, max: 6 }).map((value) => value / 3)
/** Nothing whose square is no number any more: no measure is so small. */
const wide = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => (Math.abs(value) < 1e-100 ? 0 : value))
const constant = fc.constant(0.1)
const pairs = fc.oneof(
  ...[lattice, wide, constant].map((one) => fc.array(fc.tuple(one, one), { maxLength: 12 })),
  fc.array(fc.tuple(lattice, constant), { maxLength: 3 }),
)

test('every statistic of any pairs (none, one, all equal, tied, wide) is finite or says why there is none', () => {
  fc.assert(
    fc.property(pairs, (list) => {
      for (const answer of allAnswers(
        list.map(([x]) => x),
        list.map(([, y]) => y),
      )) {
        if (!answer.ok) expect(answer.why).not.toBe('')
        else for (const number of numbersIn(answer.value)) expect(Number.isFinite(number)).toBe(true)
      }
    }),
    { numRuns: 60 },
  )
})
