/**
 * The result of comparing two waves: the document that `compare --json` prints, key for key.
 * Plain JSON data; lists stand in the study's declared order. See docs/methods.md for each figure.
 */
export interface Comparison {
  readonly study: string
  /** `[baseline, end]` by wave id; null (with `why`) when the study has one wave only. */
  readonly waves: readonly [string, string] | null
  readonly why?: string
  readonly confidence: number
  readonly resamples: number
  readonly seed: number
  readonly attrition: Attrition
  /** All scales, then items that are in no scale, then codes, then outcomes. */
  readonly measures: readonly Measure[]
  readonly dose: readonly DoseResult[]
  readonly delivery: Delivery
  readonly indicators: readonly IndicatorResult[]
}

/**
 * Figures that are either all known, or some of them null with a `why` beside them that says, in a
 * few words, why they cannot be computed (several reasons are joined by `; `).
 */
export type Figures<T> =
  | (Readonly<T> & { readonly why?: never })
  | ({ readonly [K in keyof T]: T[K] | null } & { readonly why: string })

/** `[lower, upper]` at the comparison's confidence. */
export type Interval = readonly [number, number]

export interface Attrition {
  /** Cases that answered any item of any instrument in the wave. */
  readonly baseline: number
  readonly end: number
  readonly both: number
  /** Case ids: answered at baseline, not at the end. */
  readonly lost: readonly string[]
  /** Case ids: answered at the end, not at baseline. */
  readonly joined: readonly string[]
  /** Baseline scores of those who stayed against those who were lost, a row a scale. */
  readonly compared: readonly AttritionRow[]
}

export type AttritionRow = Figures<{ g: number }> & {
  /** `scale:<id>`. */
  readonly measure: string
  readonly stayed: GroupSummary
  readonly lost: GroupSummary
}

export type GroupSummary = Figures<{ mean: number; sd: number }> & { readonly n: number }

export type Measure = ScoreMeasure | CodeMeasure | OutcomeMeasure

/** A scale, or an item that is in no scale. */
export interface ScoreMeasure {
  /** `scale:<id>` or `item:<id>`. */
  readonly id: string
  readonly kind: 'scale' | 'item'
  readonly label: string
  /** Of everyone in the wave who answered all items of the scale. */
  readonly reliability: { readonly baseline: Reliability; readonly end: Reliability }
  /** Cases with a score in each wave, and in both. */
  readonly n: { readonly baseline: number; readonly end: number; readonly pairs: number }
  /** Of the pairs, as is everything below. */
  readonly baseline: WaveSummary
  readonly end: WaveSummary
  readonly change: Figures<{ mean: number; sd: number; ci: Interval }>
  readonly t: Figures<{ t: number; df: number; p: number }>
  readonly wilcoxon: Figures<{ v: number; p: number; method: 'exact' | 'normal' }>
  readonly permutation: Figures<{ p: number; method: 'exact' | 'sampled' }>
  readonly effect: Effect
  readonly adjusted: Adjusted
  readonly cluster: ClusterResult
}

export type Reliability = Figures<{ alpha: number; omega: number }> & { readonly n: number }

export type WaveSummary = Figures<{ mean: number; sd: number; median: number }>

/** `ci` is the BCa interval of `gav`; `ciMethod` is `percentile` where BCa is not defined. */
export type Effect = Figures<{
  dz: number
  dav: number
  gav: number
  rankBiserial: number
  ci: Interval
  ciOf: 'gav'
  ciMethod: 'BCa' | 'percentile'
}>

/** p of the primary test (t for scores, McNemar for codes), adjusted over all measures of the kind. */
export type Adjusted = Figures<{ holm: number; bh: number }>

/** How far changes go together within a cluster. `by` is null when the study declares none. */
export type ClusterResult = Figures<{ by: string; clusters: number; icc: number; ci: Interval }>

/** A code's presence: cases with a document in both waves, each cell a count of cases. */
export interface CodeMeasure {
  /** `code:<id>`. */
  readonly id: string
  readonly kind: 'code'
  readonly label: string
  readonly n: { readonly pairs: number }
  readonly present: {
    readonly both: number
    readonly baselineOnly: number
    readonly endOnly: number
    readonly neither: number
  }
  /** Shares of the pairs, 0–1; `ci` is Tango's score interval of the change. */
  readonly share: Figures<{ baseline: number; end: number; change: number; ci: Interval }>
  readonly mcnemar: Figures<{ p: number; method: 'exact' }>
  readonly adjusted: Adjusted
  /** Codings in the pairs' documents per 1000 words of them, overlapping ones of the code merged. */
  readonly density: Figures<{ baseline: number; end: number }> & { readonly unit: 'segments per 1000 words' }
}

export interface OutcomeMeasure {
  /** `outcome:<id>`. */
  readonly id: string
  readonly kind: 'outcome'
  readonly label: string
  readonly byYear: readonly OutcomeYear[]
}

/** `sites`: those with a value that year. `share`: of the cohort, 0–1, over sites with both figures. */
export type OutcomeYear = Figures<{ sum: number; mean: number; share: number; target: number }> & {
  readonly year: number
  readonly sites: number
}

/** Change of a scale against the number of individual sessions held: association, never cause. */
export type DoseResult = Figures<{ rho: number; p: number; ci: Interval }> & {
  readonly measure: string
  readonly n: number
}

export interface Planned {
  readonly planned: number
  readonly held: number
}

/** Top-level counts are of individual sessions; a session is held when it has a date. */
export interface Delivery extends Planned {
  readonly byCase: readonly (Planned & { readonly case: string })[]
  readonly byStaff: readonly (Planned & Figures<{ staff: string }>)[]
  readonly bySessionNumber: readonly (Planned & { readonly number: number })[]
  readonly group: Planned
  readonly network: Planned
}

/** `none`: no change that can be told from chance. */
export type Direction = 'up' | 'down' | 'none'

/** `silent`: at most one of the two sources says anything. */
export type Verdict = 'converge' | 'diverge' | 'silent'

export type IndicatorResult = Figures<{ survey: Direction; interviews: Direction }> & {
  readonly id: string
  readonly verdict: Verdict
  /** Measure ids, `scale:…`, `code:…`, `outcome:…`. */
  readonly measures: readonly string[]
}
