import { type } from '@orpc/contract'
import type { CodingRow } from './coding.ts'
import type { CaseId, DocumentId } from './ids.ts'
import { query } from './procedure.ts'

/** An answer to an open question: a text of its own, with its codings. */
export type AnswerRow = {
  readonly id: DocumentId
  readonly caseId: CaseId
  readonly pseudonym: string
  readonly wave: string
  /** The question's id; empty when the study does not say which question was answered. */
  readonly question: string
  readonly text: string
  readonly language: 'he' | 'ar' | 'en'
  readonly codings: readonly CodingRow[]
}

export type Answers = {
  /** In the questionnaire's order. */
  readonly questions: readonly { readonly id: string; readonly text: string }[]
  /** By question, then by principal and wave. */
  readonly answers: readonly AnswerRow[]
}

export const answerCalls = {
  /** All answers to open questions with their codings, in one go: they are short and many. */
  listAnswers: query.output(type<Answers>()),
}
