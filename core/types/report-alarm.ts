import type { TermDecision } from './report-plan.ts'

/** Something in what would be printed that a person must decide about before the report leaves. */
export type Alarm = TermAlarm | QuoteAlarm | CombinationAlarm

/** `likeness`: sounds like a name that the study has in another script. `added`: named by an evaluator. */
export type TermKind =
  | 'person'
  | 'school'
  | 'city'
  | 'staff'
  | 'id'
  | 'email'
  | 'phone'
  | 'number'
  | 'likeness'
  | 'added'

/** A term that could tell who someone is. Until it is decided, and when the decision is to mask it, it is printed as `[…]`. */
export interface TermAlarm {
  readonly kind: 'term'
  /** The same for every spelling of the term; what a decision is stored under. */
  readonly key: string
  /** As it first stands. */
  readonly term: string
  readonly what: TermKind
  readonly places: readonly AlarmPlace[]
  readonly decision: TermDecision | null
}

/** A quote that would be printed and that nobody has approved. */
export interface QuoteAlarm {
  readonly kind: 'quote'
  readonly key: string
  readonly coding: string
  /** Its number in the report. */
  readonly number: number
  readonly casePseudonym: string
  /** As it would be printed. */
  readonly words: string
  /** Other words of it were approved. */
  readonly hasChanged: boolean
}

/** Attributes that are printed together and fit so few cases that a reader could know whom. */
export interface CombinationAlarm {
  readonly kind: 'combination'
  readonly key: string
  readonly values: readonly { readonly attribute: string; readonly value: string }[]
  /** 1 to 4; worst is 1. */
  readonly fits: number
  readonly place: AlarmPlace
  readonly decision: TermDecision | null
}

export interface AlarmPlace {
  readonly where: 'quote' | 'text' | 'finding' | 'title' | 'label' | 'item' | 'codebook' | 'letterhead'
  /** Coding id, section, finding id, …; on a letterhead `header` or `footer`. */
  readonly id: string
  /** The words around it, as they stand in the study. */
  readonly excerpt: string
  /** Where the term stands in the excerpt, `[start, end)` in UTF-16 units; null where all of it is meant. */
  readonly term: readonly [number, number] | null
  /** Of a quote: where it stands. */
  readonly quote: { readonly document: string; readonly startCodePoint: number } | null
}

/** Whether the report may not leave without a reason because of it. */
export function isOpen(alarm: Alarm): boolean {
  return alarm.kind === 'quote' || alarm.decision === null
}
