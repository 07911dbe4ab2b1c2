import type { CodeDetails, CodeFate } from '#core/types/code-details.ts'

/** Whether a theme is there in a wave. */
export type Presence = 'present' | 'absent'

/** Principals who went from one presence to another. */
export type FateFlow = {
  readonly fate: CodeFate
  readonly from: Presence
  readonly to: Presence
  /** Case ids in the roster's order. */
  readonly cases: readonly string[]
}

const ENDS: Readonly<Record<CodeFate, readonly [Presence, Presence]>> = {
  kept: ['present', 'present'],
  lost: ['present', 'absent'],
  gained: ['absent', 'present'],
  never: ['absent', 'absent'],
}

/** What is drawn first stands above: those who have it at the end, then those who have not. */
const ORDER: readonly CodeFate[] = ['kept', 'lost', 'gained', 'never']

/** The flows of a theme from the first wave to the last; those of nobody are left out. */
export function fateFlows({ cases }: Pick<CodeDetails, 'cases'>): readonly FateFlow[] {
  return ORDER.flatMap((fate) => {
    const own = cases.filter((one) => one.fate === fate).map((one) => one.case)
    const [from, to] = ENDS[fate]
    return own.length === 0 ? [] : [{ fate, from, to, cases: own }]
  })
}
