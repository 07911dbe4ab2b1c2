import { quantileOfSorted } from '#core/stats/quantile.ts'
import { standardDeviation } from '#core/stats/variance.ts'

export type CurvePoint = { readonly x: number; readonly y: number }

/** How many bandwidths beyond the outermost values the curve is drawn, and in how many steps. */
const BEYOND = 2.5
const STEPS = 96

/**
 * Silverman's rule of thumb: 0.9 · min(sd, interquartile range / 1.34) · n^(−1/5); the sd alone where the range is 0.
 * Null for fewer than two values or values that do not vary. R: `bw.nrd0(x)`.
 */
export function densityBandwidth(values: readonly number[]): number | null {
  const sd = standardDeviation(values)
  if (!sd.ok || sd.value === 0) return null
  const sorted = [...values].sort((a, b) => a - b)
  const spread = (quantileOfSorted(sorted, 0.75) - quantileOfSorted(sorted, 0.25)) / 1.34
  const narrow = spread > 0 ? Math.min(sd.value, spread) : sd.value
  return 0.9 * narrow * values.length ** -0.2
}

/** A Gaussian kernel density of the values, for the eye; empty where there is no bandwidth. */
export function densityCurve(values: readonly number[]): readonly CurvePoint[] {
  const bandwidth = densityBandwidth(values)
  if (bandwidth === null) return []
  const from = Math.min(...values) - BEYOND * bandwidth
  const to = Math.max(...values) + BEYOND * bandwidth
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const x = from + ((to - from) * step) / STEPS
    return { x, y: densityAt(values, x, bandwidth) }
  })
}

/** The density's height at one place. */
export function densityAt(values: readonly number[], x: number, bandwidth: number): number {
  const sum = values.reduce((total, value) => total + Math.exp(-0.5 * ((x - value) / bandwidth) ** 2), 0)
  return sum / (values.length * bandwidth * Math.sqrt(2 * Math.PI))
}
