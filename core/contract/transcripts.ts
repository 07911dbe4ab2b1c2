import { type } from '@orpc/contract'
import { z } from 'zod'
import { ENCODINGS, type EncodingChoice, type EncodingName } from '#core/importing/decode-text.ts'
import type { DocumentFormat } from '#core/importing/document-format.ts'
import type { DocumentLanguage, ImportedTurn } from '#core/importing/imported-study.ts'
import type { ProposedColumns } from '#core/importing/read-transcripts.ts'
import type { SpeakerRole } from '#core/importing/speaker-roles.ts'
import type { Proposal } from '#core/importing/weigh-evidence.ts'
import type { FileHandle } from './ids.ts'
import { fileHandle } from './ids.ts'
import { command, progressTo, session } from './procedure.ts'

/** Another text that says the same, or nearly: of the study by its name, of those just read by its file. */
export type TranscriptDuplicate = {
  readonly of: string
  readonly isInStudy: boolean
  readonly kind: 'exact' | 'near'
  readonly similarity: number
}

/** A line of the table that is corrected before anything is written: a file, or a text in a row of one. */
export type TranscriptPlanRow = {
  readonly id: string
  /** From the file or folder that was chosen on. */
  readonly path: string
  readonly sourceRow: number | null
  readonly format: DocumentFormat | 'table' | null
  readonly encoding: { readonly used: EncodingName | null; readonly choices: readonly EncodingChoice[] } | null
  readonly case: Proposal
  readonly wave: Proposal
  /** As a table calls it; null: `{case}-{wave}`. */
  readonly name: string | null
  readonly language: DocumentLanguage | null
  readonly words: number
  readonly turns: number
  readonly duplicates: readonly TranscriptDuplicate[]
  /** Why it cannot be brought in; empty when it can. Sentences in English. */
  readonly problems: readonly string[]
  /** What was guessed, changed or left out. Sentences in English. */
  readonly notices: readonly string[]
}

/** A label of the texts together, for the user to say who it is. */
export type PlannedSpeaker = {
  readonly label: string
  readonly role: SpeakerRole
  readonly texts: number
  readonly turns: number
  readonly words: number
  readonly sample: string
}

/** A table of texts whose columns are proposed, to be corrected. */
export type PlannedTable = {
  readonly path: string
  readonly headers: readonly string[]
  readonly columns: ProposedColumns
}

export type TranscriptPlanView = {
  readonly id: string
  readonly rows: readonly TranscriptPlanRow[]
  readonly tables: readonly PlannedTable[]
  /** Those with most turns first. */
  readonly speakers: readonly PlannedSpeaker[]
  /** Files that Word and the system leave in folders. */
  readonly leftOver: readonly string[]
  readonly cases: readonly { readonly id: string; readonly pseudonym: string }[]
  readonly waves: readonly { readonly id: string; readonly label: string }[]
  /** Names of documents that are in the study. */
  readonly taken: readonly string[]
}

/** The beginning of a text, and its turns as far as it goes. */
export type TranscriptPreview = {
  readonly text: string
  readonly isWhole: boolean
  readonly turns: readonly ImportedTurn[]
}

const planId = z.string().min(1).max(64)
const path = z.string().min(1).max(4000)
const column = z.string().min(1).max(1000)

const columns = z.object({
  text: column,
  case: column,
  wave: column,
  name: column.nullable(),
  speaker: column.nullable(),
})

const row = z.object({
  id: z.string().min(1).max(4100),
  case: z.string().max(300),
  wave: z.string().max(300),
  name: z.string().max(300),
})

const speaker = z.object({
  label: z.string().min(1).max(300),
  role: z.enum(['interviewer', 'principal', 'other', 'not-a-speaker']),
})

export const transcriptsContract = {
  /** Asks for files, or for a folder, in a native dialog; empty when the user cancelled. */
  pickTranscripts: session
    .input(z.object({ from: z.enum(['files', 'folder']), title: z.string().max(200), filterName: z.string().max(100) }))
    .output(type<readonly FileHandle[]>()),
  /** Reads files and folders and proposes what each is. Nothing is written; a plan made before is forgotten. */
  planTranscripts: session
    .input(z.object({ files: z.array(fileHandle).min(1).max(20_000) }))
    .output(progressTo(type<TranscriptPlanView>())),
  /** Reads one file of the plan again, in another encoding or by other columns. */
  rereadTranscript: session
    .input(z.object({ plan: planId, path, encoding: z.enum(ENCODINGS).optional(), columns: columns.optional() }))
    .output(progressTo(type<TranscriptPlanView>())),
  previewTranscript: session.input(z.object({ plan: planId, row: z.string() })).output(type<TranscriptPreview>()),
  /** Forgets a plan and the texts it holds. */
  dropPlan: session.input(z.object({ plan: planId })).output(type<void>()),
  /** Writes the rows named, as corrected: one command, undone as one. Stopping it leaves nothing. */
  importTranscripts: command
    .input(z.object({ plan: planId, rows: z.array(row).min(1).max(20_000), speakers: z.array(speaker).max(20_000) }))
    .output(progressTo(type<{ readonly imported: number }>())),
  /** Writes a table to where the user says in a native dialog, as a CSV that runs no formula; null when they cancelled. */
  saveTable: session
    .input(
      z.object({
        title: z.string().max(200),
        suggestedName: z.string().max(200),
        rows: z.array(z.array(z.string().max(5000)).max(20)).max(20_001),
      }),
    )
    .output(type<{ readonly name: string } | null>()),
}
