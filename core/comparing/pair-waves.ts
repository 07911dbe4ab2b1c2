import { differences } from '#core/stats/differences.ts'

/** One case's values of a measure in both waves. */
export interface Pair {
  readonly case: string
  readonly baseline: number
  readonly end: number
}

/** The two waves as lists of the same cases in the same order. */
export interface PairedLists {
  readonly cases: readonly string[]
  readonly baseline: readonly number[]
  readonly end: readonly number[]
  /** End minus baseline, free of rounding noise. */
  readonly changes: readonly number[]
}

/**
 * Joins two waves by case id, in the order of the roster; cases with a value in one wave only are left
 * out. A case that the roster names twice would be counted twice, so it is refused as a defect.
 */
export function pairWaves(
  roster: readonly string[],
  baseline: ReadonlyMap<string, number>,
  end: ReadonlyMap<string, number>,
): readonly Pair[] {
  if (new Set(roster).size !== roster.length) throw new Error('the roster names a case twice')
  return roster.flatMap((caseId) => {
    const before = baseline.get(caseId)
    const after = end.get(caseId)
    return before === undefined || after === undefined ? [] : [{ case: caseId, baseline: before, end: after }]
  })
}

/** Pairs as parallel lists, as the statistics take them. */
export function pairedLists(pairs: readonly Pair[]): PairedLists {
  const baseline = pairs.map((pair) => pair.baseline)
  const end = pairs.map((pair) => pair.end)
  return { cases: pairs.map((pair) => pair.case), baseline, end, changes: differences(baseline, end) }
}
