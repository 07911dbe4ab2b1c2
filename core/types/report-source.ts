import type { Comparison } from './comparison.ts'
import type { PrimaryMeasure } from './primary-measure.ts'
import type { ReportPlan } from './report-plan.ts'
import type { AttributeGroups } from './score-details.ts'
import type { StudyData } from './study-data.ts'

/**
 * Everything a report is written from, gathered in one go: plain data, no names but in `identifying`,
 * which serves only to find and take out what must not be printed.
 */
export interface ReportSource {
  readonly comparison: Comparison
  readonly study: StudyData
  readonly primary: PrimaryMeasure | null
  /** For each score measure id (`scale:<id>`, `item:<id>`) its cases with a value in both waves. */
  readonly pairs: Readonly<Record<string, readonly PairedValue[]>>
  /** For each score measure id the change by each value of each attribute; what could be known is left out already. */
  readonly groups: Readonly<Record<string, readonly AttributeGroups[]>>
  /** Every quote that may be printed, in the order of documents and places; the report chooses among them. */
  readonly quotes: readonly CandidateQuote[]
  /** Parents before their children, as in the study's codes. */
  readonly codebook: readonly CodebookEntry[]
  readonly methods: MethodsFacts
  readonly identifying: IdentifyingTerms
  readonly plan: ReportPlan
}

export interface PairedValue {
  /** The study's own case id. */
  readonly case: string
  readonly baseline: number
  readonly end: number
}

/** A coded stretch of a document of one of the compared waves. */
export interface CandidateQuote {
  readonly codingId: string
  readonly documentId: string
  /** How the document may be called in print: without the case's name, e.g. `P07, baseline`. */
  readonly documentPseudonym: string
  readonly casePseudonym: string
  /** Wave id. */
  readonly wave: string
  /** Code id. */
  readonly code: string
  readonly coder: string
  readonly text: string
  /** `[startCodePoint, endCodePoint)` of the document's text. */
  readonly startCodePoint: number
  readonly endCodePoint: number
  readonly language: 'he' | 'ar' | 'en'
}

/** A code's rules as the coders used them; empty strings where the codebook gives none. */
export interface CodebookEntry {
  /** Code id. */
  readonly code: string
  readonly name: string
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly example: string
}

/** What a sceptical reader needs to get the same report again. */
export interface MethodsFacts {
  readonly appVersion: string
  /** A hash of the project's state, by which the same data are recognised. */
  readonly projectStateHash: string
}

/** Terms by which a participant could be recognised; none of them is ever printed. */
export interface IdentifyingTerms {
  /** Full names of the cases, and other forms of them that the study knows. */
  readonly names: readonly string[]
  readonly schools: readonly string[]
  readonly cities: readonly string[]
  /** Coaches, colleagues and other people named in the study. */
  readonly colleagues: readonly string[]
  /** Ids of the roster that are not printed as pseudonyms. */
  readonly ids: readonly string[]
}
