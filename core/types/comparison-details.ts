import type { CodeDetails, CodeFate } from './code-details.ts'
import type { Direction, Figures, Interval, Verdict } from './comparison.ts'
import type { ScoreDetails } from './score-details.ts'

/**
 * What screens and report need beyond `compare --json`: plain JSON data, by the same conventions (lists in
 * the study's declared order; a figure that cannot be known is null with a `why` beside it).
 */
export interface ComparisonDetails {
  readonly study: string
  readonly confidence: number
  readonly scores: readonly ScoreDetails[]
  readonly codes: readonly CodeDetails[]
  readonly dose: DoseDetails
  /** Individual sessions one by one, by case, then number. */
  readonly slots: readonly DeliverySlot[]
  readonly outcomes: readonly OutcomeDetails[]
  readonly joint: JointDisplay
}

/** One planned individual session: whose, which, with whom, and whether it took place. */
export interface DeliverySlot {
  readonly case: string
  readonly number: number
  readonly staff: string | null
  readonly held: boolean
}

/** An amount of the programme that a case received. */
export type DoseKind = 'sessions' | 'minutes' | { readonly topic: string }

export interface DoseDetails {
  readonly cases: readonly DoseCase[]
  /** Session topics in the order in which they first come up. */
  readonly topics: readonly string[]
  readonly scales: readonly DoseScale[]
}

/** Of individual sessions held. */
export type DoseCase = Figures<{ minutes: number }> & {
  readonly case: string
  readonly sessions: number
  /** Topic to the number of sessions in which it came up. */
  readonly topics: Readonly<Record<string, number>>
}

export interface DoseScale {
  /** `scale:<id>`. */
  readonly measure: string
  /** Association with the change, never its cause: sessions, minutes, then each topic. */
  readonly associations: readonly (Figures<{ rho: number; p: number; ci: Interval }> & {
    readonly dose: DoseKind
    readonly n: number
  })[]
  /** A line to lead the eye through change against sessions. */
  readonly curve: readonly { readonly x: number; readonly y: number }[]
}

export interface OutcomeDetails {
  /** `outcome:<id>`. */
  readonly id: string
  readonly label: string
  /** All sites together. */
  readonly total: readonly OutcomeRow[]
  readonly cities: readonly { readonly city: string; readonly years: readonly OutcomeRow[] }[]
  readonly sites: readonly {
    readonly site: string
    readonly city: string | null
    readonly years: readonly OutcomeRow[]
  }[]
}

/** `within`: no difference that can be told from chance. */
export type Position = 'below' | 'within' | 'above'

/** One year of a site, a city or all. A total's interval is drawn from its sites, a site's is exact. */
export type OutcomeRow = {
  readonly year: number
  /** Sites with a value. */
  readonly sites: number
  readonly count: Figures<{ value: number; ci: Interval; ciMethod: CountMethod }>
  readonly share: Figures<{ value: number; ci: Interval; ciMethod: ShareMethod }>
  /** `difference` is value − target; `position`: does the count's interval lie below the target, hold it, or lie above. */
  readonly target: Figures<{ target: number; difference: number; position: Position }>
  /** A straight line through the earlier years with as many sites, and where the value lies by its prediction interval. */
  readonly trend: Figures<{ expected: number; ci: Interval; position: Position }>
}

export type CountMethod = 'Poisson' | 'bootstrap of sites'
export type ShareMethod = 'binomial' | 'bootstrap of sites'

/** Survey, interviews, dose and outcomes side by side. */
export interface JointDisplay {
  readonly indicators: readonly JointIndicator[]
  readonly cases: readonly JointCase[]
}

export type JointIndicator = Figures<{ survey: Direction; interviews: Direction }> & {
  readonly id: string
  readonly label: string
  readonly verdict: Verdict
  readonly scales: readonly (Figures<{ change: number; ci: Interval }> & {
    readonly measure: string
    readonly pairs: number
  })[]
  readonly codes: readonly (Figures<{ change: number; ci: Interval }> & {
    readonly measure: string
    readonly pairs: number
  })[]
  /** Of the first of its scales: ρ of change with sessions. */
  readonly dose: Figures<{ rho: number; ci: Interval }>
  /** Sum over the sites in the latest year, and in the year before. */
  readonly outcomes: readonly (Figures<{ year: number; value: number; before: number }> & {
    readonly measure: string
  })[]
}

export interface JointCase {
  readonly case: string
  readonly pseudonym: string
  readonly sessions: number
  readonly indicators: readonly JointCell[]
}

/** One principal and one indicator; a list is empty where the indicator names nothing of the kind. */
export interface JointCell {
  readonly indicator: string
  readonly scales: readonly (Figures<{ change: number }> & {
    readonly measure: string
    /** By the reliable-change index. */
    readonly reliable: 'rose' | 'same' | 'fell' | 'not known'
  })[]
  readonly codes: readonly { readonly measure: string; readonly fate: CodeFate | 'not interviewed twice' }[]
  /** Of the case's site: the latest year with a value, and the year before. */
  readonly outcomes: readonly (Figures<{ year: number; value: number; before: number }> & {
    readonly measure: string
  })[]
}
