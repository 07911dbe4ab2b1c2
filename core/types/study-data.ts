import type { ItemType, MissingReason, PlanLabel } from './study-plan.ts'

/**
 * A study as the comparison and the report read it: plain data gathered from the database in one go.
 * Every id is the study's own (`case: 'P07'`, `wave: 'baseline'`), never a row number of the database.
 * Every list is in the study's declared order (its files' order), on which the order of results rests.
 */
export interface StudyData {
  readonly study: StudyFacts
  /** In the order of time. */
  readonly waves: readonly StudyWave[]
  readonly analysis: StudyAnalysis
  readonly cases: readonly StudyCase[]
  readonly sites: readonly StudySite[]
  readonly staff: readonly StudyStaff[]
  readonly sessions: readonly StudySession[]
  readonly outcomes: readonly StudyOutcome[]
  readonly instruments: readonly StudyInstrument[]
  readonly responses: readonly StudyResponse[]
  readonly answerSheets: readonly StudyAnswerSheet[]
  readonly scales: readonly StudyScale[]
  readonly documents: readonly StudyDocument[]
  /** Parents before their children. */
  readonly codes: readonly StudyCode[]
  readonly codings: readonly StudyCoding[]
  readonly indicators: readonly StudyIndicator[]
}

export interface StudyFacts {
  readonly id: string
  readonly title: string
  readonly funder: string | null
  readonly grant: string | null
  /** BCP 47: `he`, `ar`, `en`. */
  readonly language: string
}

interface StudyWave {
  readonly id: string
  readonly label: string
  /** `YYYY-MM-DD`. */
  readonly date: string | null
}

export interface StudyAnalysis {
  /** A change is second minus first, in whatever order they stand; null when the study has one wave only. */
  readonly waves: readonly [baseline: string, end: string] | null
  readonly resamples: number
  readonly seed: number
  /** Of intervals, between 0 and 1. */
  readonly confidence: number
  /** The case attribute by which cases hang together, e.g. `coach`. */
  readonly clusterBy: string | null
}

/** Without the name: what is compared and reported knows a case by id and pseudonym only. */
export interface StudyCase {
  readonly id: string
  readonly pseudonym: string
  readonly site: string | null
  readonly attributes: Readonly<Record<string, string | null>>
}

interface StudySite {
  readonly id: string
  readonly name: string
  readonly city: string | null
}

interface StudyStaff {
  readonly id: string
  readonly name: string
  readonly role: 'coach' | 'integrator' | 'supervisor' | 'other'
}

export interface StudySession {
  readonly kind: 'individual' | 'group' | 'network'
  /** Null for a meeting of a group or network. */
  readonly case: string | null
  /** From 1; null only for a group or network meeting without one. */
  readonly number: number | null
  /** `YYYY-MM-DD`; null: planned, not held. */
  readonly heldOn: string | null
  readonly staff: string | null
  readonly minutes: number | null
  readonly topics: readonly string[]
}

/** One cell of the yearly outcomes of a site. */
export interface StudyOutcome {
  readonly site: string
  readonly year: number
  readonly measure: string
  readonly value: number | null
}

interface StudyInstrument {
  readonly id: string
  readonly label: string
  readonly items: readonly StudyItem[]
}

export interface StudyItem {
  /** Unique in the study, over all instruments. */
  readonly id: string
  readonly type: ItemType
  readonly text: string
  /** Theoretical bounds, both included; null where the item has none. */
  readonly min: number | null
  readonly max: number | null
  readonly labels: readonly PlanLabel[]
}

/**
 * One answer to one item in one wave. Answered: `missing` is null (a number in `value`, or null for
 * an open text). Not answered: `value` is null and `missing` says why.
 */
export interface StudyResponse {
  readonly case: string
  readonly wave: string
  readonly item: string
  readonly value: number | null
  readonly missing: MissingReason | null
}

/** A questionnaire whose day is known. */
export interface StudyAnswerSheet {
  readonly case: string
  readonly wave: string
  readonly instrument: string
  /** `YYYY-MM-DD`. */
  readonly answeredOn: string
}

export interface StudyScale {
  readonly id: string
  readonly label: string
  readonly items: readonly { readonly item: string; readonly reversed: boolean }[]
  readonly score: 'mean' | 'sum'
  /** Share of the items, above 0 up to 1, that must be answered for a score. */
  readonly minAnswered: number
}

/** A document without its text: what a comparison needs of it. */
export interface StudyDocument {
  readonly id: string
  readonly name: string
  readonly case: string
  readonly wave: string
  /** Word count of the text, the denominator of code density. */
  readonly words: number
  /** Length of the text in Unicode code points. */
  readonly codePoints: number
}

export interface StudyCode {
  readonly id: string
  readonly name: string
  readonly parent: string | null
  /** `#rrggbb`. */
  readonly color: string | null
}

export interface StudyCoding {
  readonly id: string
  /** The document's id. */
  readonly document: string
  readonly code: string
  /** The coder's name. */
  readonly coder: string
  /** `[startCodePoint, endCodePoint)` of the document's text. */
  readonly startCodePoint: number
  readonly endCodePoint: number
  /** 1–5. */
  readonly weight: number | null
  readonly direction: 'positive' | 'negative' | 'mixed' | null
}

/** One outcome of the logic model, with the ids of what speaks to it. */
export interface StudyIndicator {
  readonly id: string
  readonly label: string
  readonly scales: readonly string[]
  readonly codes: readonly string[]
  readonly outcomes: readonly string[]
}
