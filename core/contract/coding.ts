import { type } from '@orpc/contract'
import { z } from 'zod'
import { answerCalls } from './answers.ts'
import type { CaseId, CodeId, CoderId, CodingId, DocumentId } from './ids.ts'
import { codeId, coderId, codingId, documentId } from './ids.ts'
import { memoCalls } from './memos.ts'
import { command, query, session } from './procedure.ts'
import { textEditCalls } from './text-edits.ts'

export type DocumentRow = {
  readonly id: DocumentId
  readonly name: string
  readonly kind: 'transcript' | 'open-answer' | 'field-note'
  readonly caseId: CaseId
  readonly pseudonym: string
  readonly wave: string
  readonly language: 'he' | 'ar' | 'en'
  readonly words: number
  /** By all coders. */
  readonly codings: number
}

export type Turn = {
  readonly speaker: string
  readonly role: 'interviewer' | 'principal' | 'other'
  readonly startCodePoint: number
  readonly endCodePoint: number
  readonly timeStampSeconds: number | null
}

/** A document with its text, which no coding changes. Offsets everywhere are code points, half open. */
export type DocumentText = Omit<DocumentRow, 'codings'> & { readonly text: string; readonly turns: readonly Turn[] }

export type Direction = 'positive' | 'negative' | 'mixed'

export type CodingRow = {
  readonly id: CodingId
  readonly documentId: DocumentId
  readonly codeId: CodeId
  readonly coderId: CoderId
  readonly startCodePoint: number
  readonly endCodePoint: number
  readonly weight: number | null
  readonly direction: Direction | null
  readonly memo: string | null
}

export type CodeRow = {
  readonly id: CodeId
  /** The codebook's own id (`leadership-confidence`). */
  readonly key: string
  readonly parentId: CodeId | null
  readonly name: string
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly example: string
  readonly color: string
  /** The digit that applies it, where one was chosen; the others follow in the codebook's order. */
  readonly shortcut: string | null
  /** Of all coders; the children's are not added in. */
  readonly codings: number
  readonly codingsByWave: Readonly<Record<string, number>>
}

export type CoderRow = {
  readonly id: CoderId
  readonly name: string
  readonly color: string
  readonly codings: number
  readonly isCurrent: boolean
}

const span = z
  .object({ startCodePoint: z.int().min(0), endCodePoint: z.int().min(1) })
  .refine((value) => value.endCodePoint > value.startCodePoint, 'A coding needs at least one character.')

const newCode = z.object({
  name: z.string().trim().min(1).max(300),
  parentId: codeId.nullable(),
  definition: z.string().max(20_000).optional(),
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .optional(),
})

export const codingContract = {
  listDocuments: query.output(type<readonly DocumentRow[]>()),
  getDocument: query.input(z.object({ id: documentId })).output(type<DocumentText>()),
  listCodings: query.input(z.object({ documentId })).output(type<readonly CodingRow[]>()),
  /** In codebook order, parents before children. */
  listCodes: query.output(type<readonly CodeRow[]>()),
  listCoders: query.output(type<readonly CoderRow[]>()),
  /** From now on codings are this coder's. */
  useCoder: session.input(z.object({ id: coderId })).output(type<void>()),
  addCoder: command.input(z.object({ name: z.string().trim().min(1).max(100) })).output(type<CoderRow>()),
  /** Applies a code as the current coder. The same span and code twice is the same coding. */
  addCoding: command.input(z.object({ documentId, codeId, span })).output(type<CodingRow>()),
  removeCoding: command.input(z.object({ id: codingId })).output(type<void>()),
  /** Changes only what is named. */
  updateCoding: command
    .input(
      z.object({
        id: codingId,
        span: span.optional(),
        codeId: codeId.optional(),
        weight: z.int().min(1).max(5).nullable().optional(),
        direction: z.enum(['positive', 'negative', 'mixed']).nullable().optional(),
        memo: z.string().max(50_000).nullable().optional(),
      }),
    )
    .output(type<CodingRow>()),
  /** Cuts a coding in two at a place within it. What it carries goes to both parts, its memo stays with the first. */
  splitCoding: command
    .input(z.object({ id: codingId, atCodePoint: z.int().min(1) }))
    .output(type<{ readonly first: CodingRow; readonly second: CodingRow }>()),
  /** Makes one coding of two of the same code and coder that overlap or stand side by side; it keeps what both carry. */
  mergeCodings: command.input(z.object({ id: codingId, otherId: codingId })).output(type<CodingRow>()),
  /** Gives the passage another code; what the coding carries stays. */
  recodeCoding: command.input(z.object({ id: codingId, codeId })).output(type<CodingRow>()),
  addCode: command.input(newCode).output(type<CodeRow>()),
  /** Full-text search over documents; an excerpt a hit. */
  searchTexts: query
    .input(z.object({ text: z.string().trim().min(1).max(200), limit: z.int().min(1).max(200) }))
    .output(
      type<
        readonly {
          readonly documentId: DocumentId
          readonly name: string
          readonly excerpt: string
          readonly startCodePoint: number | null
        }[]
      >(),
    ),
  ...memoCalls,
  ...answerCalls,
  ...textEditCalls,
}
