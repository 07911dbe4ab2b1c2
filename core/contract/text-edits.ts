import { type } from '@orpc/contract'
import { z } from 'zod'
import type { Turn } from './coding.ts'
import type { CodeId, CoderId, CodingId, DocumentId } from './ids.ts'
import { codingId, documentId } from './ids.ts'
import { command, query } from './procedure.ts'

/** A coding with what it takes to show it to whoever edits its text or looks at it again. */
export type CodingInText = {
  readonly id: CodingId
  readonly codeId: CodeId
  readonly code: string
  readonly color: string
  readonly coderId: CoderId
  readonly coder: string
  readonly startCodePoint: number
  readonly endCodePoint: number
}

export type TextToEdit = {
  readonly id: DocumentId
  readonly text: string
  /** Names the text: an edit of another one is refused. */
  readonly sha256: string
  readonly language: 'he' | 'ar' | 'en'
  readonly speakers: readonly { readonly speaker: string; readonly role: Turn['role']; readonly turns: number }[]
  /** In the order of the text. */
  readonly codings: readonly CodingInText[]
}

const span = z
  .object({ startCodePoint: z.int().min(0), endCodePoint: z.int().min(1) })
  .refine((value) => value.endCodePoint > value.startCodePoint, 'A coding needs at least one character.')

export const textEditCalls = {
  getTextToEdit: query.input(z.object({ id: documentId })).output(type<TextToEdit>()),
  /**
   * Changes a text and maps its codings and turns through the change, all as one step. Codings whose words have changed are marked to
   * be looked at. Of those whose words are gone, the ones in `remove` are removed; the others are kept to the nearest sentence.
   */
  editText: command
    .input(
      z.object({
        id: documentId,
        basedOn: z.string().length(64),
        text: z.string().max(20_000_000),
        remove: z.array(codingId).max(100_000),
      }),
    )
    .output(type<{ readonly toReview: number }>()),
  /** Who speaks in all turns of this speaker in this text. */
  setSpeakerRole: command
    .input(
      z.object({
        documentId,
        speaker: z.string().min(1).max(1000),
        role: z.enum(['interviewer', 'principal', 'other']),
      }),
    )
    .output(type<void>()),
  /** Codings of a text that are to be looked at again, in its order. */
  listReviews: query.input(z.object({ documentId })).output(type<readonly CodingInText[]>()),
  /** It was looked at: it stays as it is, or goes to the span. */
  settleReview: command.input(z.object({ id: codingId, span: span.optional() })).output(type<void>()),
}
