import type { Interval } from '#core/types/comparison.ts'

/** How an interval of a change stands to zero; `unknown` where there is none. */
export function lookOfInterval(interval: Interval | null): 'up' | 'down' | 'none' | 'unknown' {
  if (interval === null) return 'unknown'
  if (interval[0] > 0) return 'up'
  return interval[1] < 0 ? 'down' : 'none'
}

/** Half the width of an axis around zero that holds all the numbers, rounded up to half a step. */
export function reachOf(numbers: readonly (number | null)[], least: number): number {
  const known = numbers.flatMap((value) => (value === null ? [] : [Math.abs(value)]))
  return Math.max(least, Math.ceil(Math.max(0, ...known) * 2) / 2)
}
