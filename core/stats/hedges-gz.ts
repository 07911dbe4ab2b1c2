import { type Answer, known } from './answer.ts'
import { cohenDz, cohenDzInterval } from './cohen-dz.ts'
import { hedgesCorrection } from './hedges-correction.ts'

export interface HedgesGz {
  readonly g: number
  readonly interval: readonly [number, number]
}

/** J·d_z, ν = n − 1, and d_z's noncentral-t interval times J. R: `effectsize::hedges_g(end, baseline, paired = TRUE)`. */
export function hedgesGz(changes: readonly number[], confidence: number): Answer<HedgesGz> {
  const dz = cohenDz(changes)
  if (!dz.ok) return dz
  const correction = hedgesCorrection(changes.length - 1)
  if (!correction.ok) return correction
  const interval = cohenDzInterval(changes, confidence)
  if (!interval.ok) return interval
  const [low, high] = interval.value
  return known({ g: dz.value * correction.value, interval: [low * correction.value, high * correction.value] })
}
