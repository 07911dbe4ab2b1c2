/** What the evaluators decided about the report, beside the data: its order, their own words, what may be printed. */
export interface ReportPlan {
  /** In the order of the report; a section that is not named stands after those that are, and is shown. */
  readonly sections: readonly PlannedSection[]
  readonly texts: readonly OwnText[]
  /** In their order. */
  readonly findings: readonly PlannedFinding[]
  readonly quoteDecisions: readonly QuoteDecision[]
  readonly redactions: readonly Redaction[]
  readonly termDecisions: readonly TermDecision[]
  readonly look: ReportLook
}

/** A study whose evaluators have not decided anything yet. */
export const NO_PLAN: ReportPlan = {
  sections: [],
  texts: [],
  findings: [],
  quoteDecisions: [],
  redactions: [],
  termDecisions: [],
  look: { accent: null, logo: null, template: null },
}

type Language = 'en' | 'he' | 'ar'

export interface PlannedSection {
  /** `summary`, `scales`, …: the ids of the report's sections. */
  readonly id: string
  readonly isShown: boolean
}

/** The evaluators' own words in a section, in a small Markdown with live figures and quotes as `{{…}}`. */
export interface OwnText {
  readonly section: string
  readonly place: 'before' | 'after'
  readonly language: Language
  readonly text: string
  readonly seen: SeenFigures
}

/**
 * Each `{{…}}` of a text to what it printed when the text was last written or confirmed; under `sentenceKey`, what it printed in one
 * sentence where that is something else. A finding's has what its measures let say (`scale:confidence.said`) and its quotes too.
 */
export type SeenFigures = Readonly<Record<string, string>>

export interface PlannedFinding {
  readonly id: string
  /** The indicator it speaks to; null when it speaks to none. */
  readonly indicator: string | null
  readonly confidence: 'high' | 'moderate' | 'low' | null
  readonly texts: readonly { readonly language: Language; readonly text: string; readonly seen: SeenFigures }[]
  /** Measure ids. */
  readonly measures: readonly string[]
  /** Coding ids of its quotes. */
  readonly quotes: readonly string[]
}

/** Whether a quote may be printed. It holds for the words that were looked at: of others the hash differs. */
export interface QuoteDecision {
  /** Coding id. */
  readonly coding: string
  readonly decision: 'approved' | 'refused'
  readonly textSha256: string
  readonly coder: string | null
  /** ISO 8601, UTC. */
  readonly at: string
}

/** A stretch of a document, `[start, end)` in code points, that is printed as a mark instead of its words. */
export interface Redaction {
  readonly id: string
  readonly document: string
  readonly startCodePoint: number
  readonly endCodePoint: number
  /** What is printed in its place; empty: only the mark. */
  readonly instead: string
}

/** What is to become of a term that could tell who someone is, wherever it stands in what leaves. */
export interface TermDecision {
  readonly term: string
  readonly decision: 'mask' | 'keep'
  readonly reason: string
  readonly coder: string | null
  readonly at: string
}

export interface ReportLook {
  /** `#rrggbb`; null: the application's own. */
  readonly accent: string | null
  readonly logo: { readonly name: string; readonly bytes: Uint8Array } | null
  /** A DOCX whose named styles the Word report takes. */
  readonly template: { readonly name: string; readonly bytes: Uint8Array } | null
}
