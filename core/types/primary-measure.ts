/** The one measure that the plan names, and what the history of the file knows of whether it was named beforehand. */
export interface PrimaryMeasure {
  /** `scale:<id>`, `item:<id>` or `code:<id>`: one that is compared between waves. */
  readonly measure: string
  /** ISO 8601: when it was marked in this file. */
  readonly markedAt: string
  /** ISO 8601: when the first answers (for a code: texts) of the end wave came into this file; null when none has yet. */
  readonly endDataAt: string | null
  /**
   * `before`: marked before any of those came in: pre-specified. `with`: in one step with them (a study folder), so that
   * the file cannot tell. `after`: when they were there to be looked at.
   */
  readonly timing: 'before' | 'with' | 'after'
}

/** Whether a measure is the primary one and was so before its end was known: only then its p stands alone. */
export function isPrespecified(measureId: string, primary: PrimaryMeasure | null): boolean {
  return primary !== null && primary.measure === measureId && primary.timing === 'before'
}
