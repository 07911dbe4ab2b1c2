import type { Interval } from '#core/types/comparison.ts'
import type { Wording } from '#renderer/i18n/useTranslate.ts'

/**
 * The ends of an interval in words. One that is clear of zero is never rounded to it: a mark would else say that it is clear,
 * and the figure beside it that it is not.
 */
export function sayEnds(
  [low, high]: Interval,
  change: Wording['change'],
): { readonly low: string; readonly high: string } {
  const isClear = low > 0 || high < 0
  const say = (end: number): string => change(end, isClear && Math.abs(end) < 0.005 ? 4 : 2)
  return { low: say(low), high: say(high) }
}
