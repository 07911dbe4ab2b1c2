/**
 * What `study.yaml` says, after its shape has been checked and defaults are filled in.
 * Paths are as written: relative to the study folder, checked to stay within it.
 */
export interface StudyPlan {
  readonly study: PlanStudy
  /** In the order of time; at least one. */
  readonly waves: readonly PlanWave[]
  readonly cases: PlanCases
  readonly sessions: PlanSessions | null
  readonly outcomes: PlanOutcomes | null
  readonly instruments: readonly PlanInstrument[]
  readonly transcripts: readonly PlanTranscripts[]
  readonly codebook: string | null
  readonly codings: string | null
  readonly indicators: readonly PlanIndicator[]
  readonly analysis: PlanAnalysis
}

export interface PlanStudy {
  readonly id: string
  readonly title: string
  readonly funder: string | null
  readonly grant: string | null
  /** BCP 47, e.g. `he`, `ar`, `en`. */
  readonly language: string
}

export interface PlanWave {
  readonly id: string
  readonly label: string
  /** `YYYY-MM-DD`, or null when the study gives none. */
  readonly date: string | null
}

/** The names here are column headers of the roster file. */
export interface PlanCases {
  readonly file: string
  readonly id: string
  readonly name: string | null
  readonly pseudonym: string | null
  readonly site: string | null
  readonly attributes: readonly string[]
}

/** The names here are column headers of the sessions file. */
export interface PlanSessions {
  readonly file: string
  readonly case: string
  readonly number: string
  readonly date: string
  readonly staff: string | null
  readonly minutes: string | null
  readonly kind: string | null
  readonly topics: string | null
}

/** The names here are column headers of the outcomes file. */
export interface PlanOutcomes {
  readonly file: string
  readonly site: string
  readonly year: string
  readonly measures: readonly string[]
}

export type SurveyPlatform = 'plain' | 'qualtrics' | 'google-forms'

export interface PlanInstrument {
  readonly id: string
  readonly label: string
  readonly files: readonly PlanSurveyFile[]
  readonly items: readonly PlanItem[]
  readonly missing: readonly PlanMissing[]
  readonly scales: readonly PlanScale[]
}

export interface PlanSurveyFile {
  readonly wave: string
  readonly path: string
  readonly platform: SurveyPlatform
  /** The header of the column that says whose answers these are. */
  readonly case: string
  /** The header of the column that says on which day the answers came in; null: the platform's own, if it has one. */
  readonly answered: string | null
  /** The roster column which that column's values are looked up in; null: the case id. */
  readonly match: string | null
  /** Item id to header, where this file names its columns differently from the items. */
  readonly columns: Readonly<Record<string, string>>
}

export type ItemType = 'likert' | 'number' | 'choice' | 'open'

export interface PlanItem {
  readonly id: string
  readonly column: string
  readonly type: ItemType
  readonly text: string
  /** Bounds, both included; null where the item has none (always given for `likert`). */
  readonly min: number | null
  readonly max: number | null
  readonly labels: readonly PlanLabel[]
}

export interface PlanLabel {
  readonly label: string
  readonly value: number
}

/** Why an answer has no value. `declared`: the study's own missing code, its reason unknown. */
export type MissingReason = 'unanswered' | 'not-applicable' | 'prefer-not' | 'not-shown' | 'declared'

export interface PlanMissing {
  readonly code: string
  readonly reason: MissingReason
}

export interface PlanScale {
  readonly id: string
  readonly label: string
  readonly items: readonly PlanScaleItem[]
  readonly score: 'mean' | 'sum'
  /** Share of the items, above 0 up to 1, that must be answered for a score. */
  readonly minAnswered: number
}

interface PlanScaleItem {
  readonly item: string
  readonly reversed: boolean
}

/** Either files by pattern with case and wave read from the name, or one file named outright. */
export type PlanTranscripts =
  | { readonly kind: 'pattern'; readonly files: string; readonly name: string }
  | { readonly kind: 'file'; readonly path: string; readonly case: string; readonly wave: string }

export interface PlanIndicator {
  readonly id: string
  readonly label: string
  readonly scales: readonly string[]
  readonly codes: readonly string[]
  readonly outcomes: readonly string[]
}

export interface PlanAnalysis {
  /** From which wave to which the change is taken; null when the study has one wave only. */
  readonly waves: readonly [string, string] | null
  readonly resamples: number
  readonly seed: number
  /** Of intervals, between 0 and 1. */
  readonly confidence: number
  /** A case attribute, or null. */
  readonly clusterBy: string | null
  /** The measure named as the primary one (`scale:confidence`); null: the plan names none. */
  readonly primary: string | null
}
