import { type } from '@orpc/contract'
import { z } from 'zod'
import type { Problem } from '../types/problem.ts'
import type { CodeRow, Direction } from './coding.ts'
import type { CaseId, CodeId, CodingId, DocumentId, FileHandle } from './ids.ts'
import { codeId, codingId, fileHandle, languageCode } from './ids.ts'
import { command, query, session } from './procedure.ts'

/** A code as the codebook shows it. */
export type CodebookRow = CodeRow & {
  /** The digit that applies it; null when none was chosen. */
  readonly shortcut: string | null
  /** Memos on the code itself. */
  readonly memos: number
}

/** A coding with its words, to be read and chosen from. */
export type CodeCoding = {
  readonly id: CodingId
  readonly codeId: CodeId
  readonly documentId: DocumentId
  readonly caseId: CaseId
  readonly pseudonym: string
  readonly wave: string
  readonly coder: string
  readonly language: 'he' | 'ar' | 'en'
  readonly startCodePoint: number
  readonly endCodePoint: number
  /** The passage; the beginning of it where it is long. */
  readonly text: string
  readonly weight: number | null
  readonly direction: Direction | null
  readonly memo: string | null
}

export type CodeField = 'name' | 'definition' | 'include' | 'exclude' | 'example' | 'color' | 'parent'

export type FieldChange = {
  readonly field: CodeField
  /** A parent is named by its name; empty for none. */
  readonly before: string
  readonly after: string
}

/** What a code said from one change to the next, and the codings that were made while it said so. */
export type CodeVersion = {
  /** The entry of the history that began it. */
  readonly id: number
  readonly kind: string
  readonly coder: string | null
  /** ISO 8601. */
  readonly at: string
  /** What it changed; empty for the first version. */
  readonly changes: readonly FieldChange[]
  /** An undone change never stood: no coding was made under it. */
  readonly state: 'current' | 'earlier' | 'undone'
  readonly codings: readonly CodingId[]
}

/** What giving codings another code does, or has done. */
export type Recoded = {
  /** Codings that only change their code. */
  readonly moved: number
  /** Codings that meet one of the same coder on the same words: one stays. */
  readonly joined: number
  readonly memosJoined: number
  readonly weightsDropped: number
  readonly directionsMixed: number
  /** Codes that stood under the merged one and now stand elsewhere. */
  readonly children: number
  /** Labels of indicators that now rest on the other code. */
  readonly indicators: readonly string[]
  /** A line of each finding and own text of the report that names the other code or coding from now on. */
  readonly report: readonly string[]
}

/** What deleting a code takes along. */
export type Deleted = {
  /** The code itself and those that go with it. */
  readonly codes: number
  readonly codings: number
  /** On the codings and on the codes. */
  readonly memos: number
  /** Codes that stood under it and moved up. */
  readonly movedUp: number
  /** Labels of indicators that rest on the codes below from now on. */
  readonly carried: readonly string[]
  /** Labels of indicators that lose it. */
  readonly lost: readonly string[]
  /** A line of each finding and own text of the report that names it or a quote coded with it, and no longer can. */
  readonly report: readonly string[]
  /** Memos on its measure: they stay, and go on naming it. */
  readonly measureMemos: number
  /** Whether it was the study's primary measure, which then has none. */
  readonly isPrimary: boolean
}

export type DeleteForecast = {
  /** Codes directly under it. */
  readonly children: number
  readonly up: Deleted
  readonly with: Deleted
}

/** A codebook's file beside the study's codes, before anything is done. */
export type CodebookPlan = {
  readonly added: readonly { readonly name: string; readonly parent: string | null; readonly isNameTaken: boolean }[]
  readonly changed: readonly { readonly name: string; readonly changes: readonly FieldChange[] }[]
  readonly same: number
  /** Names of codes that the file does not have; they stay as they are. */
  readonly untouched: readonly string[]
  readonly notices: readonly string[]
  /** What must be mended first; then nothing can be imported. */
  readonly problems: readonly Problem[]
  /** Of the file's bytes: what was shown is what is imported. */
  readonly sha256: string
}

const text = z.string().max(20_000)

const codeChange = z.object({
  id: codeId,
  name: z.string().trim().min(1).max(300).optional(),
  definition: text.optional(),
  include: text.optional(),
  exclude: text.optional(),
  example: text.optional(),
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .optional(),
  shortcut: z
    .string()
    .regex(/^[1-9]$/)
    .nullable()
    .optional(),
})

const recode = z.object({ from: codeId, into: codeId, codings: z.array(codingId).max(100_000).optional() })

/** The codebook: reading and editing its codes. Part of the `coding` group. */
export const codebookContract = {
  /** In codebook order, parents before children. */
  listCodebook: query.output(type<readonly CodebookRow[]>()),
  /** One quote a wave, of different principals where there are; of the codes below when it has none itself. */
  getCodeQuotes: query.input(z.object({ id: codeId })).output(type<readonly CodeCoding[]>()),
  listCodeCodings: query.input(z.object({ id: codeId })).output(type<readonly CodeCoding[]>()),
  /** Newest first. */
  getCodeHistory: query.input(z.object({ id: codeId })).output(type<readonly CodeVersion[]>()),
  /** What `mergeCodes`, or `splitCode` of the codings named, would do. */
  forecastRecode: query.input(recode).output(type<Recoded>()),
  forecastDelete: query.input(z.object({ id: codeId })).output(type<DeleteForecast>()),
  /** Changes only what is named. A key that another code has moves to this one: whose it was is told. */
  updateCode: command.input(codeChange).output(type<{ readonly keyTakenFrom: string | null }>()),
  /** Under a parent (null: at the top), before one of its codes (null: last). */
  moveCode: command
    .input(z.object({ id: codeId, parentId: codeId.nullable(), beforeId: codeId.nullable() }))
    .output(type<void>()),
  /** The codings of `from` become those of `into`, and `from` goes. */
  mergeCodes: command.input(recode.omit({ codings: true })).output(type<Recoded>()),
  /** Gives some of a code's codings another code, or a new one made beside it. */
  splitCode: command
    .input(
      z.object({
        from: codeId,
        codings: z.array(codingId).min(1).max(100_000),
        into: z.union([
          z.object({ codeId: codeId }),
          z.object({ name: z.string().trim().min(1).max(300), parentId: codeId.nullable() }),
        ]),
      }),
    )
    .output(type<Recoded & { readonly into: CodeId }>()),
  deleteCode: command.input(z.object({ id: codeId, children: z.enum(['up', 'with']) })).output(type<Deleted>()),
  /** Adds the default codes of a principal-coaching study that are not there yet. */
  takeTemplate: command.input(z.object({ language: languageCode })).output(type<{ readonly added: number }>()),
  /** Asks for a codebook's file in a native dialog; null when cancelled. */
  pickCodebook: session
    .input(z.object({ title: z.string() }))
    .output(type<{ readonly handle: FileHandle; readonly name: string } | null>()),
  planImport: session.input(z.object({ file: fileHandle })).output(type<CodebookPlan>()),
  importCodes: command
    .input(z.object({ file: fileHandle, sha256: z.string().length(64) }))
    .output(type<{ readonly added: number; readonly changed: number }>()),
  /** Asks where to, and writes the file whole or not at all; null when cancelled. */
  exportCodes: session
    .input(z.object({ format: z.enum(['csv', 'xlsx', 'qdc']), title: z.string() }))
    .output(type<{ readonly name: string; readonly codes: number } | null>()),
}
