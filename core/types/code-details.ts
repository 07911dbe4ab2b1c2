import type { Figures, Interval } from './comparison.ts'

/** What became of a code from baseline to the end in one case. */
export type CodeFate = 'gained' | 'kept' | 'lost' | 'never'

/** What `compare --json` does not say of a code; the codes under it count as the code. */
export interface CodeDetails {
  /** `code:<id>`. */
  readonly id: string
  readonly label: string
  /** Measure id of the code above, or null. */
  readonly parent: string | null
  /** Cases with a document in both waves, in the order of the roster. */
  readonly cases: readonly CodeCase[]
  readonly fates: Readonly<Record<CodeFate, number>>
  /** Mean over the cases of the change in their density, and a bootstrap interval of it. */
  readonly densityChange: Figures<{ mean: number; ci: Interval; ciMethod: 'BCa' | 'percentile' }>
  readonly waves: { readonly baseline: CodeWave; readonly end: CodeWave }
  /** Codings of the code itself, without the codes under it, in the pairs' documents. */
  readonly own: { readonly baseline: number; readonly end: number }
}

export type CodeCase = Figures<{ baselineDensity: number; endDensity: number }> & {
  readonly case: string
  readonly fate: CodeFate
  /** Stretches of text, overlapping ones joined. */
  readonly baselineSegments: number
  readonly endSegments: number
}

/** Of the codings in the pairs' documents: weights (1–5) where given, and directions. */
export type CodeWave = Figures<{ meanWeight: number }> & {
  readonly codings: number
  readonly weighted: number
  readonly directions: {
    readonly positive: number
    readonly negative: number
    readonly mixed: number
    readonly none: number
  }
}
