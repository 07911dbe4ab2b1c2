import { type Answer, known, unknown } from './answer.ts'
import { allEqual } from './squared-deviations.ts'
import { studentQuantile, studentTwoSidedP } from './student-t.ts'
import { sum } from './sum.ts'

export interface ClusterRobustMean {
  readonly mean: number
  readonly se: number
  /** Satterthwaite's, under equal independent errors; at most clusters − 1. */
  readonly df: number
  readonly t: number
  readonly p: number
  readonly interval: readonly [number, number]
}

/**
 * Mean of values that hang together within clusters, with the bias-reduced (CR2) standard error. For a
 * model of an intercept alone A_g·1 is 1/√(1 − n_g/N), so that V = Σ S_g²/(1 − n_g/N)/N², S_g the sum of a
 * cluster's residuals. Sources: Bell and McCaffrey (2002); Pustejovsky and Tipton (2018).
 * R: `clubSandwich::coef_test(lm(d ~ 1), vcov = "CR2", cluster = g, test = "Satterthwaite")`.
 */
export function clusterRobustMean(
  clusters: readonly (readonly number[])[],
  confidence: number,
): Answer<ClusterRobustMean> {
  const filled = clusters.filter((values) => values.length > 0)
  const all = filled.flat()
  if (filled.length < 2) return unknown('fewer than 2 clusters')
  if (allEqual(all)) return unknown('the values do not vary')
  const [n, mean] = [all.length, sum(all) / all.length]
  const residuals = filled.map((values) => sum(values) - values.length * mean)
  const left = filled.map((values) => 1 - values.length / n)
  const variance = sum(residuals.map((total, g) => total ** 2 / (left[g] ?? 1))) / n ** 2
  if (allEqual([0, ...residuals.map((total) => Math.round(total * 1e10))])) return unknown('the clusters do not differ')
  const se = Math.sqrt(variance)
  const df = satterthwaite(filled.map((values) => values.length / n))
  const half = studentQuantile((1 + confidence) / 2, df) * se
  return known({ mean, se, df, t: mean / se, p: studentTwoSidedP(mean / se, df), interval: [mean - half, mean + half] })
}

/** 1/Σ(p_g·p_h)² in units of 1/N: p_g·p_g is n_g/N, p_g·p_h is −(n_g n_h/N²)/√((1 − n_g/N)(1 − n_h/N)). */
function satterthwaite(shares: readonly number[]): number {
  const products = shares.flatMap((a, g) =>
    shares.map((b, h) => (g === h ? a ** 2 : (a * b) ** 2 / ((1 - a) * (1 - b)))),
  )
  return 1 / sum(products)
}
