import { type Answer, known, unknown } from './answer.ts'

/** Quantile by linear interpolation of the order statistics, `share` in [0, 1]. R: `quantile(x, share, type = 7)`. */
export function quantile(values: readonly number[], share: number): Answer<number> {
  if (values.length === 0) return unknown('no values')
  return known(
    quantileOfSorted(
      [...values].sort((a, b) => a - b),
      share,
    ),
  )
}

/** Middle value, or the mean of the two middle ones. R: `median(x)`. */
export function median(values: readonly number[]): Answer<number> {
  return quantile(values, 0.5)
}

/** The same for at least one value already in ascending order. */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  const position = (sorted.length - 1) * Math.min(1, Math.max(0, share))
  const below = Math.floor(position)
  const low = sorted[below] ?? Number.NaN
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low
  return low + (position - below) * (high - low)
}
