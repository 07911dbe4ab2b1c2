/** The change of one measure, as far as words about it go. */
export interface ChangeEvidence {
  /** `[lower, upper]` of the change at `confidence`; null when there is none. */
  readonly interval: readonly [number, number] | null
  /** p of the change, adjusted by Holm over the measures compared with it (of a primary measure alone, as it is); null: there is none. */
  readonly adjusted: number | null
  /** Of the interval, and through 1 − confidence of the test: 0.95. */
  readonly confidence: number
}

/** What may be said of a change; `direction` is `none` just where `certainty` is. */
export type ChangeCertainty =
  | { readonly direction: 'up' | 'down'; readonly certainty: 'clear' | 'tentative' }
  | { readonly direction: 'none'; readonly certainty: 'none' }

export const NO_CHANGE: ChangeCertainty = { direction: 'none', certainty: 'none' }

/**
 * When a sentence may say that something rose or fell. `clear`: the interval lies wholly on one side of zero and the
 * adjusted p is below 1 − confidence. `tentative`: only the interval does, so that it may be chance among the measures
 * compared, or no adjusted p is known. `none`: everything else, also without an interval. Holm, S. (1979). A simple
 * sequentially rejective multiple test procedure. Scandinavian Journal of Statistics, 6, 65–70.
 */
export function changeCertainty({ interval, adjusted, confidence }: ChangeEvidence): ChangeCertainty {
  if (interval === null) return NO_CHANGE
  const direction = interval[0] > 0 ? 'up' : interval[1] < 0 ? 'down' : 'none'
  if (direction === 'none') return NO_CHANGE
  return { direction, certainty: adjusted !== null && adjusted < 1 - confidence ? 'clear' : 'tentative' }
}
