import type { SuggestedTest } from '#core/stats/suggested-test.ts'
import type { Figures, Interval } from './comparison.ts'

/** Which way a case went. */
export type Moved = 'rose' | 'same' | 'fell'

/** Everything about a scale or item that `compare --json` does not say. Figures are of the pairs, unless said otherwise. */
export interface ScoreDetails {
  /** `scale:<id>` or `item:<id>`. */
  readonly id: string
  readonly kind: 'scale' | 'item'
  readonly label: string
  /** Theoretical range of the score. */
  readonly range: Figures<{ min: number; max: number }>
  readonly pairs: readonly ScorePair[]
  /** Of any size. */
  readonly moved: Readonly<Record<Moved, number>>
  readonly reliable: ReliableCounts
  /** Of a single Likert item alone: were the answers distributed alike in both waves (Stuart–Maxwell). */
  readonly marginalHomogeneity: Figures<{ chiSquared: number; df: number; p: number }>
  /** By the noncentral t. */
  readonly dz: Figures<{ ci: Interval }>
  /** J·d_z, its interval by the noncentral t. */
  readonly gz: Figures<{ g: number; ci: Interval }>
  /** The signed-rank test with zeros ranked, then left out. */
  readonly pratt: Figures<{ v: number; p: number; method: 'exact' | 'normal' }>
  /** Bootstrap interval of the mean change, beside the t interval of the comparison. */
  readonly bootstrap: Figures<{ ci: Interval; ciMethod: 'BCa' | 'percentile' }>
  readonly assumptions: Assumptions
  readonly suggested: SuggestedTest
  readonly ends: { readonly baseline: ScaleEnds; readonly end: ScaleEnds }
  /** Distribution-based marks, in the score's units: no claim about what matters. */
  readonly marks: Figures<{ halfSd: number; sem: number }>
  readonly cluster: ClusterDetails
  /** One row for each of coach (or whatever the study clusters by) and city. */
  readonly icc: readonly IccRow[]
  readonly groups: readonly AttributeGroups[]
  readonly sensitivity: Sensitivity
  readonly regression: readonly RegressionRow[]
  readonly missing: MissingCases
}

export interface ScorePair {
  readonly case: string
  readonly baseline: number
  readonly end: number
  readonly change: number
  readonly moved: Moved
  /** By the reliable-change index. */
  readonly reliable: Moved | 'not known'
}

/** Jacobson and Truax: `threshold` is z·√2·SEM with baseline's own `alpha`. */
export type ReliableCounts = Figures<{
  alpha: number
  sem: number
  threshold: number
  rose: number
  same: number
  fell: number
}>

export interface Assumptions {
  readonly n: number
  /** Changes that are 0. */
  readonly zeros: number
  /** Changes that are not 0 and as large as another one. */
  readonly ties: number
  readonly skew: Figures<{ skew: number }>
  readonly normality: Figures<{ test: 'Shapiro–Wilk'; w: number; p: number }>
}

/** Shares (0–1) of the pairs at the lowest and highest possible score; marked from 15 % on. */
export type ScaleEnds = Figures<{ floor: number; ceiling: number; atFloor: boolean; atCeiling: boolean }>

/** How much the story depends on cases of one cluster going together. */
export type ClusterDetails = {
  /** Attribute by which cases hang together; null when the study declares none. */
  readonly by: string | null
  readonly clusters: number
  /** Pairs with a cluster: what all figures here are of. */
  readonly n: number
  /** Fewer than 15: every cluster figure is weak. */
  readonly few: boolean
  /** Clusters taken for nothing: the t interval of the same pairs. */
  readonly naive: Figures<{ ci: Interval; p: number }>
  /** Bias-reduced linearisation with Satterthwaite's degrees of freedom. */
  readonly cr2: Figures<{ se: number; df: number; p: number; ci: Interval }>
  readonly signFlip: Figures<{ p: number; method: 'exact' | 'sampled' }>
  /** Whole clusters drawn with replacement; percentiles. */
  readonly bootstrap: Figures<{ ci: Interval }>
  /** Naive and CR2 interval, or naive p and cluster sign-flip p, lie on different sides; null when either is not known. */
  readonly storiesDiffer: boolean | null
  readonly why?: string
}

export type IccRow = Figures<{ icc: number; ci: Interval }> & { readonly by: string; readonly clusters: number }

export interface AttributeGroups {
  readonly attribute: string
  readonly groups: readonly GroupRow[]
}

/** One value of an attribute; `group` null: not stated. All figures of a suppressed group are null. */
export type GroupRow = Figures<{
  n: number
  baseline: number
  change: number
  ci: Interval
  /** Of this group's mean change from that of all the others; Welch. */
  difference: number
  differenceCi: Interval
}> & {
  readonly group: string | null
  readonly suppressed: 'fewer than five' | 'would be deduced' | null
  /** Whose changes these are; none of a suppressed group. */
  readonly cases: readonly string[]
}

/** A mean change with its t interval and t test. */
export interface ChangeFigures {
  mean: number
  ci: Interval
  p: number
}

export interface Sensitivity {
  /** Without each cluster in turn. */
  readonly leaveOneOut: readonly (Figures<ChangeFigures> & {
    readonly without: string
    readonly n: number
  })[]
  /** Cases that answered every item in both waves. */
  readonly completeItems: Figures<ChangeFigures> & { readonly n: number }
  readonly late: LateAnswers
}

/** The pairs by when they answered at the end: late is after `limit`, the day by which two thirds of them had. */
export type LateAnswers = Figures<{ limit: string }> & {
  /** Pairs whose day is known: what all figures here are of. */
  readonly dated: number
  /** Without the last third to answer. */
  readonly early: Figures<ChangeFigures> & { readonly n: number }
  readonly late: Figures<ChangeFigures> & { readonly n: number }
  /** Mean change of the late less that of the early; Welch. */
  readonly difference: Figures<{ mean: number; ci: Interval }>
}

/** Those who began lowest (up to `limit`), or highest (from it on): what selection alone would make of them. */
export type RegressionRow = Figures<{ limit: number; r: number; expected: number; seen: number }> & {
  readonly selected: 'lowest third' | 'highest third'
  readonly n: number
}

/** What the cases with a score in one wave only could do to the mean change. */
export interface MissingCases {
  /** Scored at baseline only, and at the end only. */
  readonly lost: number
  readonly joined: number
  /** All missing scores at the end of the range that lowers, or raises, the mean change. */
  readonly bounds: Figures<{ worst: number; best: number }>
  /** `change`: what those lost would need to have changed on average for the interval to reach 0; `possible` within the range. */
  readonly tipping: Figures<{ change: number; shift: number; possible: boolean }>
}
