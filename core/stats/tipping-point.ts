import { type Answer, known, unknown } from './answer.ts'

export interface TippingPoint {
  /** The mean change that those missing would need to have had. */
  readonly change: number
  /** How far that is from the mean change of those seen. */
  readonly shift: number
}

/**
 * How would those who are missing have to have changed, on the average, for the interval of the mean change
 * to reach 0? All n + k together have the mean m + k·δ/(n + k) when the k missing ones differ by δ from the
 * n seen; the interval moves with it and keeps its width, so that filling in adds no certainty.
 * Source: Yan, Lee and Li (2009), in its simplest form. Arithmetic: δ = −(end of the interval nearest 0)·(n + k)/k.
 */
export function tippingPoint(
  mean: number,
  [low, high]: readonly [number, number],
  seen: number,
  missing: number,
): Answer<TippingPoint> {
  if (missing === 0) return unknown('nobody is missing')
  if (low <= 0 && high >= 0) return unknown('the interval holds 0 already')
  const shift = (-(low > 0 ? low : high) * (seen + missing)) / missing
  return known({ change: mean + shift, shift })
}
