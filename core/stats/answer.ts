/** Every reason for which a statistic cannot be given. Short, plain, fit to stand in a table's footnote. */
export type Why =
  | 'no values'
  | 'fewer than 2 values'
  | 'fewer than 3 values'
  | 'fewer than 4 values'
  | 'no pairs'
  | 'fewer than 2 pairs'
  | 'fewer than 3 pairs'
  | 'fewer than 4 pairs'
  | 'fewer than 2 in a group'
  | 'fewer than 2 items'
  | 'fewer than 3 items'
  | 'fewer than 2 clusters'
  | 'no cluster has 2 values'
  | 'the values do not vary'
  | 'the changes do not vary'
  | 'all changes are zero'
  | 'an item does not vary'
  | 'the items do not vary together'
  | 'an item follows from the others'
  | 'the factor model has no proper solution (Heywood case)'
  | 'the factor model has more than one solution'
  | 'the correlation is perfect'
  | 'the clusters do not differ'
  | 'the reliability is not between 0 and 1'
  | 'nobody is missing'
  | 'nobody is selected'
  | 'the interval holds 0 already'
  | 'more than 5000 values'
  | 'more than the whole'
  | 'not a count'

/**
 * What every statistic here returns: the value, or why there is none. Never NaN, never an exception.
 * Inputs are finite numbers; keeping missing answers out is the caller's part.
 */
export type Answer<T> = { readonly ok: true; readonly value: T } | NoAnswer

export interface NoAnswer {
  readonly ok: false
  readonly why: Why
}

/** The answer, when there is one. */
export function known<T>(value: T): Answer<T> {
  return { ok: true, value }
}

/** No answer, and the reason. */
export function unknown(why: Why): NoAnswer {
  return { ok: false, why }
}
