import { bootstrapGav } from '#core/stats/bootstrap-gav.ts'
import { bootstrapMean } from '#core/stats/bootstrap-mean.ts'
import { clusterBootstrap } from '#core/stats/cluster-bootstrap.ts'
import { clusterRobustMean } from '#core/stats/cluster-robust-mean.ts'
import { createGenerator, type Generator } from '#core/stats/generator.ts'
import { tInterval } from '#core/stats/t-interval.ts'

// node bench/coverage.ts [HOW MANY STUDIES EACH, 4000]
// How often 95 % intervals hold the true value, in made-up studies: the tables of docs/methods.md. Seeded, some minutes.

const studies = Number(process.argv[2] ?? 4000)
const confidence = 0.95
const resamples = 1999
const chance = createGenerator(267)

type Interval = readonly [number, number]
type Method = 'g_av, BCa' | 'mean, BCa' | 'mean, t' | 'CR2' | 'clusters drawn'
type Shape = 'normal' | 'skewed' | 'five-point items'

for (const shape of ['normal', 'skewed', 'five-point items'] as const) {
  for (const pairs of [10, 20, 50]) say(`${shape}, ${pairs} pairs`, coverPairs(shape, pairs))
}
for (const icc of [0, 0.1, 0.3]) {
  for (const clusters of [5, 9, 20]) say(`ICC ${icc}, ${clusters} clusters of about 5`, coverClusters(icc, clusters))
}

function say(name: string, covered: ReadonlyMap<Method, number>): void {
  const shares = [...covered].map(([method, count]) => `${method} ${((100 * count) / studies).toFixed(1)} %`)
  process.stdout.write(`${name}: ${shares.join(', ')}\n`)
}

/** A rise of half a standard deviation; the two waves correlate by .6 or so. */
function coverPairs(shape: Shape, pairs: number): ReadonlyMap<Method, number> {
  const truth = truthOf(shape)
  const covered = new Map<Method, number>()
  for (let study = 0; study < studies; study += 1) {
    const drawn = Array.from({ length: pairs }, () => drawPair(shape, chance))
    const [baseline, end] = [drawn.map(([x]) => x), drawn.map(([, y]) => y)]
    const changes = drawn.map(([x, y]) => y - x)
    const options = { resamples, seed: chance.next() }
    const gav = bootstrapGav(baseline, end, confidence, options)
    const mean = bootstrapMean(changes, confidence, options)
    const t = tInterval(changes, confidence)
    count(covered, 'g_av, BCa', gav.ok ? gav.value.interval : null, truth.dav)
    count(covered, 'mean, BCa', mean.ok ? mean.value.interval : null, truth.mean)
    count(covered, 'mean, t', t.ok ? t.value : null, truth.mean)
  }
  return covered
}

/** No change at all; changes of a cluster share a part of their variance. Clusters are of three to seven. */
function coverClusters(icc: number, clusters: number): ReadonlyMap<Method, number> {
  const covered = new Map<Method, number>()
  for (let study = 0; study < studies; study += 1) {
    const groups = Array.from({ length: clusters }, () => {
      const shared = Math.sqrt(icc) * normal(chance)
      return Array.from({ length: 3 + chance.below(5) }, () => shared + Math.sqrt(1 - icc) * normal(chance))
    })
    const naive = tInterval(groups.flat(), confidence)
    const robust = clusterRobustMean(groups, confidence)
    const drawn = clusterBootstrap(groups, confidence, { resamples, seed: chance.next() })
    count(covered, 'mean, t', naive.ok ? naive.value : null, 0)
    count(covered, 'CR2', robust.ok ? robust.value.interval : null, 0)
    count(covered, 'clusters drawn', drawn.ok ? drawn.value : null, 0)
  }
  return covered
}

function count(covered: Map<Method, number>, method: Method, interval: Interval | null, truth: number): void {
  const holds = interval !== null && interval[0] <= truth && truth <= interval[1]
  covered.set(method, (covered.get(method) ?? 0) + Number(holds))
}

function drawPair(shape: Shape, generator: Generator): readonly [number, number] {
  const shared = normal(generator)
  const [x, y] = [normal(generator), normal(generator)].map((own) => Math.sqrt(0.6) * shared + Math.sqrt(0.4) * own)
  const [before = 0, after = 0] = [x, y]
  if (shape === 'normal') return [before, after + 0.5]
  // A long tail: what rises, rises by very different amounts.
  if (shape === 'skewed') return [before, after + 0.5 * Math.exp(normal(generator) - 0.5)]
  const likert = (value: number): number => Math.max(1, Math.min(5, Math.round(3 + value)))
  return [likert(before), likert(after + 0.5)]
}

/** Mean change, and d_av (which g_av estimates) of the population, from a million pairs. */
function truthOf(shape: Shape): { readonly mean: number; readonly dav: number } {
  const generator = createGenerator(1)
  let [n, sumX, sumY, squareX, squareY] = [0, 0, 0, 0, 0]
  for (; n < 1_000_000; n += 1) {
    const [x, y] = drawPair(shape, generator)
    sumX += x
    sumY += y
    squareX += x * x
    squareY += y * y
  }
  const mean = (sumY - sumX) / n
  const variance = (squareX - (sumX * sumX) / n + squareY - (sumY * sumY) / n) / 2 / n
  return { mean, dav: mean / Math.sqrt(variance) }
}

/** Box and Muller. */
function normal(generator: Generator): number {
  const radius = Math.sqrt(-2 * Math.log((generator.next() + 1) / 2 ** 32))
  return radius * Math.cos((2 * Math.PI * generator.next()) / 2 ** 32)
}
