import { type } from '@orpc/contract'
import { z } from 'zod'
import type { CoderId, FileHandle } from './ids.ts'
import { fileHandle, languageCode } from './ids.ts'
import { command, progressTo, query, session } from './procedure.ts'

/** A study opened before, newest first. */
export type RecentStudy = {
  readonly handle: FileHandle
  readonly title: string
  /** The file's name without its folder. */
  readonly fileName: string
  /** The folder, shortened for showing (`~/Documents`). */
  readonly folder: string
  /** ISO 8601. */
  readonly openedAt: string
  readonly missing: boolean
}

/** A file the user picked in a native dialog; null when they cancelled. */
export type PickedFile = { readonly handle: FileHandle; readonly name: string } | null

/** What the shell shows of the open study at all times. */
export type StudyStatus = {
  readonly id: string
  readonly title: string
  readonly language: string
  readonly fileName: string
  readonly sizeBytes: number
  readonly readOnly: boolean
  /** ISO 8601 of the newest entry of the history; null when there is none. */
  readonly lastChangeAt: string | null
  readonly lastBackupAt: string | null
  /** The command that undo would take back, and redo would do again. */
  readonly undo: HistoryLabel | null
  readonly redo: HistoryLabel | null
  readonly counts: {
    readonly cases: number
    readonly documents: number
    readonly codes: number
    readonly codings: number
    readonly measures: number
  }
  readonly coder: { readonly id: CoderId; readonly name: string } | null
  readonly waves: readonly WaveSummary[]
}

export type WaveSummary = {
  readonly id: string
  readonly label: string
  /** Where it stands among the waves: the first is the baseline, the last the end. */
  readonly position: 'baseline' | 'middle' | 'end'
}

/** A command's name for people: `kind` is a key of the catalogues (`history.<kind>`), `detail` what it was done to. */
export type HistoryLabel = { readonly kind: string; readonly detail: string | null }

export type HistoryEntry = HistoryLabel & {
  readonly id: number
  /** Undoing and redoing are entries of their own; their label is that of what they took back or brought back. */
  readonly action: 'did' | 'undid' | 'redid'
  readonly coder: string | null
  /** ISO 8601. */
  readonly at: string
  readonly changes: number
  readonly state: 'done' | 'undone'
}

/** The study's front page: delivery, responses, outcomes, and what to do next. */
export type StudyOverview = {
  readonly cases: number
  readonly cities: number
  readonly coaches: number
  readonly sessions: { readonly planned: number; readonly held: number }
  /** Per coach and session number: of how many principals, how many had the session. */
  readonly delivery: readonly {
    readonly coach: string
    readonly principals: number
    readonly planned: number
    readonly held: number
    readonly byNumber: readonly { readonly number: number; readonly planned: number; readonly held: number }[]
  }[]
  readonly groupMeetings: { readonly planned: number; readonly held: number }
  readonly networkMeetings: { readonly planned: number; readonly held: number }
  /** Per wave: who answered any item, and the share of items answered among them. */
  readonly responses: readonly {
    readonly wave: string
    readonly answered: number
    readonly itemsAnswered: number | null
  }[]
  readonly answeredBoth: number
  readonly missingAtEnd: readonly string[]
  readonly interviews: {
    readonly documents: number
    readonly uncoded: readonly string[]
    readonly coders: number
    readonly codings: number
  }
  /** Sums over the sites that report; `share` is five-unit graduates over the graduating cohort. */
  readonly outcomes: {
    readonly sites: number
    readonly years: readonly {
      readonly year: number
      readonly value: number | null
      readonly target: number | null
      readonly share: number | null
    }[]
    readonly cities: readonly {
      readonly city: string
      readonly values: readonly { readonly year: number; readonly value: number | null }[]
    }[]
  } | null
  readonly next: readonly NextStep[]
}

/** Something a careful evaluator would look at next. `kind` is a key of the catalogues (`next.<kind>`). */
export type NextStep = {
  readonly kind:
    | 'uncoded-documents'
    | 'session-missed'
    | 'missing-at-end'
    | 'no-cases'
    | 'no-survey'
    | 'no-interviews'
    | 'no-codebook'
    | 'one-wave'
  readonly count: number
  /** Pseudonyms, a coach, a session number: what the sentence is about. */
  readonly who: readonly string[]
  readonly number: number | null
}

export type OpenResult = { readonly title: string }

const newStudy = z.object({
  file: fileHandle,
  title: z.string().trim().min(1).max(200),
  language: languageCode,
  /** `principal-coaching` brings the default codebook and instrument; `empty` brings nothing. */
  template: z.enum(['principal-coaching', 'empty']),
})

export const studyContract = {
  listRecent: session.output(type<readonly RecentStudy[]>()),
  forgetRecent: session.input(z.object({ file: fileHandle })).output(type<void>()),
  /** Asks the user, in a native dialog, for a study file to open, a place for a new one, or a study folder. */
  pickFile: session
    .input(
      z.object({
        for: z.enum(['open', 'create', 'study-folder']),
        title: z.string(),
        suggestedName: z.string().optional(),
      }),
    )
    .output(type<PickedFile>()),
  create: session.input(newStudy).output(type<OpenResult>()),
  open: session.input(z.object({ file: fileHandle, readOnly: z.boolean().optional() })).output(type<OpenResult>()),
  /** Opens the sample study, loading it into a file of its own the first time. */
  openSample: session.output(progressTo(type<OpenResult>())),
  close: session.output(type<void>()),
  /** Null when no study is open. */
  status: query.output(type<StudyStatus | null>()),
  overview: query.output(type<StudyOverview>()),
  /** Loads a study folder into the open study, all or nothing: one command, undone as one. */
  loadFolder: command
    .input(z.object({ folder: fileHandle }))
    .output(progressTo(type<{ readonly notices: readonly string[] }>())),
}

export const historyContract = {
  undo: session.output(type<HistoryLabel | null>()),
  redo: session.output(type<HistoryLabel | null>()),
  /** Newest first: the audit trail. */
  list: query
    .input(z.object({ limit: z.int().min(1).max(1000), beforeId: z.int().optional() }))
    .output(type<readonly HistoryEntry[]>()),
}
