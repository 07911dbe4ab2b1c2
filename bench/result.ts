/** One figure. `holds` compares `value` with `limit`; null where there is no limit, or nothing to compare with. */
export type Result = {
  readonly id: string
  /** Null where there is nothing on this machine to measure it by. */
  readonly value: number | null
  readonly unit: 'ms' | 'x' | 'MB'
  readonly limit: number | null
  readonly holds: boolean | null
  /** What a ratio is to, measured in the same run. */
  readonly against: string | null
}

export function upTo(
  id: string,
  value: number,
  unit: Result['unit'],
  limit: number | null,
  against: string | null = null,
): Result {
  return { id, value: round(value), unit, limit, holds: limit === null ? null : value <= limit, against }
}

/** The same for a speed-up, of which more is better. */
export function atLeast(
  id: string,
  value: number | null,
  unit: Result['unit'],
  limit: number,
  against: string | null = null,
): Result {
  return {
    id,
    value: value === null ? null : round(value),
    unit,
    limit,
    holds: value === null ? null : value >= limit,
    against,
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[middle]]
  if (low === undefined || high === undefined) throw new Error('median of nothing')
  return (low + high) / 2
}

/** The value below which so many percent lie, by nearest rank. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)]
  if (value === undefined) throw new Error('percentile of nothing')
  return value
}

function round(value: number): number {
  return Number(value.toPrecision(4))
}
