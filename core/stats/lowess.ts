import { median } from './quantile.ts'
import { sum } from './sum.ts'

export interface CurvePoint {
  readonly x: number
  readonly y: number
}

const ROBUST_ROUNDS = 3

/**
 * Cleveland's (1979) locally weighted line with robustness rounds, to lead the eye through a cloud: a point
 * for each different x, in ascending order. `share`: of the points, how many count at each place.
 * R: `lowess(x, y, f = share, iter = 3, delta = 0)`.
 */
export function lowess(points: readonly CurvePoint[], share = 2 / 3): readonly CurvePoint[] {
  if (points.length === 0) return []
  const places = [...new Set(points.map(({ x }) => x))].sort((a, b) => a - b)
  const reach = Math.max(2, Math.min(points.length, Math.floor(share * points.length + 1e-7)))
  const range = (places.at(-1) ?? 0) - (places[0] ?? 0)
  let trust: readonly number[] = points.map(() => 1)
  for (let round = 0; ; round += 1) {
    const fitted = new Map(places.map((x) => [x, localLine(points, trust, x, reach, range)]))
    const residuals = points.map(({ x, y }) => Math.abs(y - (fitted.get(x) ?? y)))
    const typical = median(residuals)
    const far = 6 * (typical.ok ? typical.value : 0)
    if (round === ROBUST_ROUNDS || far < (1e-7 * sum(residuals)) / points.length || far === 0)
      return places.flatMap((x) => {
        const y = fitted.get(x)
        return y === undefined ? [] : [{ x, y }]
      })
    trust = residuals.map((residual) => bisquare(residual, far))
  }
}

/** The weighted line's height at `at`; where no weight is left, the mean of the points there. */
function localLine(
  points: readonly CurvePoint[],
  trust: readonly number[],
  at: number,
  reach: number,
  range: number,
): number | undefined {
  const distances = points.map(({ x }) => Math.abs(x - at))
  const width = [...distances].sort((a, b) => a - b)[reach - 1] ?? 0
  const raw = distances.map((distance, i) => tricube(distance, width) * (trust[i] ?? 1))
  const total = sum(raw)
  if (total <= 0) return points.find(({ x }) => x === at)?.y
  const weights = raw.map((weight) => weight / total)
  const centre = sum(points.map(({ x }, i) => x * (weights[i] ?? 0)))
  const spread = sum(points.map(({ x }, i) => (weights[i] ?? 0) * (x - centre) ** 2))
  const lean = width > 0 && Math.sqrt(spread) > 0.001 * range ? (at - centre) / spread : 0
  return sum(points.map(({ x, y }, i) => (weights[i] ?? 0) * (1 + lean * (x - centre)) * y))
}

function tricube(distance: number, width: number): number {
  if (distance > 0.999 * width) return 0
  return distance <= 0.001 * width ? 1 : (1 - (distance / width) ** 3) ** 3
}

function bisquare(residual: number, far: number): number {
  if (residual > 0.999 * far) return 0
  return residual <= 0.001 * far ? 1 : (1 - (residual / far) ** 2) ** 2
}
