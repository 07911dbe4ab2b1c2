import type { QuoteMark } from './quote-mark.ts'
import type { Alarm } from './report-alarm.ts'
import type { OwnText, PlannedFinding } from './report-plan.ts'

/** The report of one language as its builder's screen needs it: what stands where, what it prints, what is open. Plain data. */
export interface ReportDescription {
  readonly language: 'en' | 'he' | 'ar'
  readonly stateHash: string
  readonly sections: readonly SectionOutline[]
  /** Own texts of this language. */
  readonly texts: readonly TextOutline[]
  readonly findings: readonly FindingOutline[]
  readonly proposals: readonly FindingProposal[]
  /** What findings can be tied to. */
  readonly indicators: readonly { readonly id: string; readonly label: string }[]
  readonly measures: readonly { readonly id: string; readonly label: string }[]
  readonly figures: readonly FigureOutline[]
  readonly quotes: readonly QuoteOutline[]
  readonly alarms: readonly Alarm[]
  readonly notices: readonly string[]
  /** Each printed figure's path to its text. */
  readonly printed: readonly PrintedOutline[]
}

export interface SectionOutline {
  readonly id: string
  readonly heading: string
  readonly isAppendix: boolean
  readonly isShown: boolean
  /** `3`, `B`; null when it is not printed. */
  readonly number: string | null
}

/** What of an evaluator's words no longer holds. */
export interface TextState {
  /** Sentences that no longer match what their figures print. */
  readonly stale: readonly {
    /** As it stands in the text. */
    readonly sentence: string
    readonly was: string
    readonly is: string
    readonly changes: readonly { readonly token: string; readonly was: string; readonly is: string | null }[]
  }[]
  /** Tokens that name no figure. */
  readonly unknown: readonly string[]
  /** Tokens of quotes that may not be printed or are gone. */
  readonly withheld: readonly string[]
}

export type TextOutline = Pick<OwnText, 'section' | 'place' | 'text'> & TextState

export type FindingOutline = Omit<PlannedFinding, 'texts'> & {
  readonly texts: readonly Pick<PlannedFinding['texts'][number], 'language' | 'text'>[]
  /** In this language, as it prints now; null when it has no sentence in it. */
  readonly prints: string | null
  readonly state: TextState
  /** Measures of which something else may be said now than when the sentence was written. */
  readonly said: readonly { readonly token: string; readonly was: string; readonly is: string | null }[]
  /** Measures (`….said`) and quotes (`quote:…`) that it rested on when the sentence was written and that are deleted since. */
  readonly gone: readonly { readonly token: string; readonly was: string }[]
}

/** What the numbers alone would say. */
export interface FindingProposal {
  readonly indicator: string | null
  readonly label: string
  readonly confidence: PlannedFinding['confidence']
  /** Why it is as sure as that, in words. */
  readonly because: string
  /** With tokens, to be edited; `prints` is how it would read now. */
  readonly text: string
  readonly prints: string
  readonly measures: readonly string[]
  /** Coding ids of the quotes that would stand with it. */
  readonly quotes: readonly string[]
}

/** What names a proposal among the others: its indicator, or its first measure where it has none. */
export function proposalKey({ indicator, measures }: Pick<FindingProposal, 'indicator' | 'measures'>): string {
  return indicator ?? measures[0] ?? ''
}

export interface FigureOutline {
  readonly token: string
  readonly about: string
  readonly says: string
  readonly prints: string
}

export interface QuoteOutline {
  readonly coding: string
  /** Null when the report does not print it. */
  readonly number: number | null
  readonly state: 'approved' | 'changed' | 'refused' | 'open'
  readonly decidedBy: string | null
  readonly decidedAt: string | null
  /** Of the words below: what a decision is about. */
  readonly textSha256: string
  /** As it would be printed, masked and redacted. */
  readonly words: string
  readonly isMasked: boolean
  /** Where the words are others than stand in the document, in their order. */
  readonly marks: readonly QuoteMark[]
  readonly language: 'he' | 'ar' | 'en'
  readonly casePseudonym: string
  readonly wave: string
  readonly code: string
  readonly codeName: string
  readonly document: string
  readonly startCodePoint: number
  readonly endCodePoint: number
}

export interface PrintedOutline {
  readonly path: string
  /** What it is of: a measure's label, or what all others go under. */
  readonly about: string
  /** What it is, where there are words for it; else the end of its path. */
  readonly says: string
  /** The heading under which it first stands; null on the cover. */
  readonly section: string | null
  readonly text: string
}

/** The next report against the last one, figure by figure. */
export interface ReportDifference {
  /** Null when no report was written in this language. */
  readonly last: { readonly at: string; readonly coder: string | null; readonly stateHash: string } | null
  readonly isSameState: boolean
  readonly same: number
  readonly rows: readonly {
    readonly path: string
    readonly about: string
    readonly says: string
    /** Null on the cover, and of what is gone. */
    readonly section: string | null
    readonly kind: 'new' | 'gone' | 'changed'
    readonly was: string | null
    readonly is: string | null
  }[]
}
