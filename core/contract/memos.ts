import { type } from '@orpc/contract'
import { z } from 'zod'
import type { CaseId, CodeId, CoderId, CodingId, DocumentId, MemoId } from './ids.ts'
import { caseId, codeId, codingId, documentId, memoId } from './ids.ts'
import { command, query } from './procedure.ts'

/** Where a passage or a text stands, without any name but the pseudonym. */
type TextPlace = {
  readonly documentId: DocumentId
  readonly documentKind: 'transcript' | 'open-answer' | 'field-note'
  readonly pseudonym: string
  /** The wave's label. */
  readonly wave: string
}

/** What a memo is on or points to, with what it takes to name it and to open it. */
export type MemoPlace =
  | { readonly kind: 'study' }
  | {
      readonly kind: 'measure'
      readonly id: string
      readonly label: string
      /** False where it is a code's that was deleted: it is named still, and cannot be opened. */
      readonly isThere: boolean
    }
  | { readonly kind: 'case'; readonly id: CaseId; readonly pseudonym: string }
  | { readonly kind: 'code'; readonly id: CodeId; readonly name: string; readonly color: string }
  | ({ readonly kind: 'document'; readonly id: DocumentId } & TextPlace)
  | ({
      readonly kind: 'coding'
      readonly id: CodingId
      readonly startCodePoint: number
      readonly code: string
      readonly color: string
      /** The words that are coded; empty in lists, which do not show them. */
      readonly quote: string
    } & TextPlace)

export type MemoRow = {
  readonly id: MemoId
  /** May be empty. */
  readonly title: string
  /** A line of the text: the one with the words that were looked for, else the first. */
  readonly line: string
  readonly on: MemoPlace
  readonly coder: { readonly id: CoderId; readonly name: string } | null
  /** ISO 8601; null in memos that came with a study folder, whose time nobody knows. */
  readonly createdAt: string | null
  readonly updatedAt: string | null
  readonly links: number
}

export type Memo = Omit<MemoRow, 'line' | 'links' | 'on'> & {
  readonly on: MemoPlace
  readonly text: string
  readonly links: readonly MemoPlace[]
}

/** A memo seen from what it is about: written on it, or pointing to it. */
export type MemoAbout = MemoRow & { readonly as: 'on' | 'link' }

const linkTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('coding'), id: codingId }),
  z.object({ kind: z.literal('document'), id: documentId }),
  z.object({ kind: z.literal('case'), id: caseId }),
  z.object({ kind: z.literal('code'), id: codeId }),
])

const memoTarget = z.discriminatedUnion('kind', [
  ...linkTarget.options,
  z.object({ kind: z.literal('measure'), id: z.string().min(1).max(200) }),
  z.object({ kind: z.literal('study') }),
])

/** What a memo may point to. */
export type LinkTarget = z.infer<typeof linkTarget>
/** What a memo may be on. */
export type MemoTarget = z.infer<typeof memoTarget>

const title = z.string().trim().max(300)
const text = z.string().max(200_000)

export const memoCalls = {
  /** Newest first, those without a time last. `search`: every word is in the title, the text or what it is on. */
  listMemos: query
    .input(z.object({ search: z.string().max(200), limit: z.int().min(1).max(100_000) }))
    .output(type<readonly MemoRow[]>()),
  getMemo: query.input(z.object({ id: memoId })).output(type<Memo>()),
  /** Memos on a thing or pointing to it, newest first. */
  listMemosAbout: query.input(z.object({ target: memoTarget })).output(type<readonly MemoAbout[]>()),
  /** What a thing is called, before there is a memo on it. */
  describeMemoTarget: query.input(z.object({ target: memoTarget })).output(type<MemoPlace>()),
  /** What a memo could point to, by some of its words or letters: codes, principals, texts, coded passages. */
  findLinkTargets: query
    .input(z.object({ text: z.string().max(200), limit: z.int().min(1).max(50) }))
    .output(type<readonly MemoPlace[]>()),
  /** A coding has at most one memo: a second is refused. */
  addMemo: command.input(z.object({ on: memoTarget, title, text })).output(type<{ readonly id: MemoId }>()),
  /** Changes only what is named. */
  updateMemo: command
    .input(z.object({ id: memoId, title: title.optional(), text: text.optional() }))
    .output(type<void>()),
  removeMemo: command.input(z.object({ id: memoId })).output(type<void>()),
  /** Pointing to the same thing twice is pointing once. */
  addMemoLink: command.input(z.object({ id: memoId, to: linkTarget })).output(type<void>()),
  removeMemoLink: command.input(z.object({ id: memoId, to: linkTarget })).output(type<void>()),
}
