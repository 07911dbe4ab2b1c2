import type { CodebookEntry } from '../types/codebook.ts'
import type {
  MissingReason,
  PlanAnalysis,
  PlanIndicator,
  PlanItem,
  PlanMissing,
  PlanScale,
  PlanStudy,
  PlanWave,
} from '../types/study-plan.ts'
import type { EncodingChoice } from './decode-text.ts'

/**
 * Everything a study folder holds, read and cross-checked: plain data, ready to be written to a
 * project in one transaction. All references are by the study's own ids (`case: 'P07'`,
 * `wave: 'baseline'`), and every one of them is known to resolve. Lists are in the order of the files.
 */
export interface ImportedStudy {
  readonly study: PlanStudy
  /** In the order of time. */
  readonly waves: readonly PlanWave[]
  readonly cases: readonly ImportedCase[]
  readonly sites: readonly ImportedSite[]
  readonly staff: readonly ImportedStaff[]
  readonly sessions: readonly ImportedSession[]
  readonly outcomes: readonly ImportedOutcome[]
  readonly instruments: readonly ImportedInstrument[]
  readonly responses: readonly ImportedResponse[]
  /** Questionnaires whose day is known. */
  readonly answerSheets: readonly ImportedAnswerSheet[]
  readonly documents: readonly ImportedDocument[]
  /** Parents before their children. */
  readonly codes: readonly ImportedCode[]
  /** Names of coders, each once, in the order first met. */
  readonly coders: readonly string[]
  readonly codings: readonly ImportedCoding[]
  readonly indicators: readonly PlanIndicator[]
  readonly analysis: PlanAnalysis
  readonly notices: readonly ImportNotice[]
}

/** Something left out, guessed or changed on the way in, which the user should see. Not a problem. */
export interface ImportNotice {
  readonly kind: 'left-out' | 'guessed' | 'changed'
  readonly file: string
  readonly row?: number
  readonly column?: string
  readonly message: string
  /** Where an encoding was guessed: what was taken, and what the user may choose in its place. */
  readonly encodings?: GuessedEncoding
}

/** An encoding that was guessed, and how the text would begin in each that it could be. */
export interface GuessedEncoding {
  readonly used: string
  readonly choices: readonly EncodingChoice[]
}

export interface ImportedCase {
  readonly id: string
  /** Identifying; null when the roster has no name. */
  readonly name: string | null
  /** What reports show; the id when the study gives none. Unique. */
  readonly pseudonym: string
  readonly site: string | null
  /** Column header to text; an empty cell is null. */
  readonly attributes: Readonly<Record<string, string | null>>
  readonly sourceFile: string
  readonly sourceRow: number
}

export interface ImportedSite {
  /** The site as the roster or the outcomes file writes it. */
  readonly id: string
  readonly name: string
  /** From the roster's `city` attribute when all cases of the site agree on it. */
  readonly city: string | null
}

export interface ImportedStaff {
  readonly id: string
  readonly name: string
  readonly role: 'coach' | 'integrator' | 'supervisor' | 'other'
}

export type SessionKind = 'individual' | 'group' | 'network'

export interface ImportedSession {
  readonly kind: SessionKind
  /** Null for a meeting of a group or network. */
  readonly case: string | null
  /** From 1; null only for a group or network meeting without one. */
  readonly number: number | null
  /** `YYYY-MM-DD`; null: planned, not held. */
  readonly heldOn: string | null
  readonly staff: string | null
  readonly minutes: number | null
  readonly topics: readonly string[]
  readonly sourceFile: string
  readonly sourceRow: number
}

export interface ImportedOutcome {
  readonly site: string
  readonly year: number
  readonly measure: string
  /** Null: the cell was empty. */
  readonly value: number | null
  readonly sourceFile: string
  readonly sourceRow: number
}

export interface ImportedInstrument {
  readonly id: string
  readonly label: string
  readonly items: readonly PlanItem[]
  readonly missing: readonly PlanMissing[]
  readonly scales: readonly PlanScale[]
}

/**
 * One answer to one item. Answered: `missing` is null, with a `value` (likert, number, labelled choice)
 * or with `text` alone (open, unlabelled choice). Not answered: `value` is null and `missing` says why.
 */
export interface ImportedResponse {
  readonly instrument: string
  readonly item: string
  readonly case: string
  readonly wave: string
  readonly value: number | null
  /** The answer as written in the file; null when the cell was empty. */
  readonly text: string | null
  readonly missing: MissingReason | null
  readonly sourceFile: string
  readonly sourceRow: number
}

/** One person's questionnaire of one wave as a whole. */
export interface ImportedAnswerSheet {
  readonly instrument: string
  readonly case: string
  readonly wave: string
  /** The day on which it came in, `YYYY-MM-DD`. */
  readonly answeredOn: string
}

export type DocumentLanguage = 'he' | 'ar' | 'en'

/** An immutable text; all offsets are Unicode code points, half-open `[start, end)`. */
export interface ImportedDocument {
  /** Unique in the study: `P07-baseline`, for an open answer `P07-baseline-open1`. */
  readonly name: string
  readonly case: string
  readonly wave: string
  readonly kind: 'transcript' | 'open-answer'
  /** The item whose answer this is; null for a transcript. */
  readonly item: string | null
  /** NFC, LF line ends, no BOM, no U+0000, no lone surrogates. */
  readonly text: string
  /** Guessed from the script of most letters. */
  readonly language: DocumentLanguage
  readonly sourceFile: string
  /** Lower-case hex of the source file's bytes. */
  readonly sourceSha256: string
  readonly turns: readonly ImportedTurn[]
}

/** One speaker's stretch. The range is what was said: label and time stamp are before it. */
export interface ImportedTurn {
  /** As written in the transcript, without colon. */
  readonly speaker: string
  readonly role: 'interviewer' | 'principal' | 'other'
  readonly startCodePoint: number
  readonly endCodePoint: number
  /** Seconds from the start of the recording; null when the turn has none. */
  readonly timeStamp: number | null
}

export type ImportedCode = CodebookEntry

export type CodingDirection = 'positive' | 'negative' | 'mixed'

export interface ImportedCoding {
  readonly document: string
  readonly code: string
  readonly coder: string
  readonly startCodePoint: number
  readonly endCodePoint: number
  /** 1–5. */
  readonly weight: number | null
  readonly direction: CodingDirection | null
  readonly memo: string | null
  readonly sourceFile: string
  readonly sourceRow: number
}
