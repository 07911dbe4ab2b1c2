import { type } from '@orpc/contract'
import { z } from 'zod'
import type { CaseId, DocumentId } from './ids.ts'
import { caseId } from './ids.ts'
import { query } from './procedure.ts'
import { transcriptsContract } from './transcripts.ts'

/** A principal as a row of the cases grid. Names are shown only when asked for. */
export type CaseRow = {
  readonly id: CaseId
  /** The study's own id (`P07`). */
  readonly code: string
  readonly pseudonym: string
  readonly name: string | null
  readonly site: string | null
  readonly attributes: Readonly<Record<string, string | null>>
  readonly sessionsHeld: number
  readonly sessionsPlanned: number
  /** Wave id to what is there of the case in that wave. */
  readonly waves: Readonly<
    Record<string, { readonly itemsAnswered: number; readonly items: number; readonly documents: number }>
  >
}

export type CaseList = {
  readonly attributes: readonly string[]
  readonly waves: readonly { readonly id: string; readonly label: string }[]
  readonly rows: readonly CaseRow[]
}

/** Everything about one principal. */
export type CaseDetail = CaseRow & {
  readonly sessions: readonly {
    readonly number: number | null
    readonly heldOn: string | null
    readonly staff: string | null
    readonly minutes: number | null
    readonly topics: readonly string[]
  }[]
  readonly documents: readonly {
    readonly id: DocumentId
    readonly name: string
    readonly wave: string
    readonly codings: number
  }[]
  readonly scales: readonly {
    readonly id: string
    readonly label: string
    readonly scores: Readonly<Record<string, number | null>>
  }[]
}

export const importingContract = {
  listCases: query.input(z.object({ withNames: z.boolean() })).output(type<CaseList>()),
  getCase: query.input(z.object({ id: caseId, withNames: z.boolean() })).output(type<CaseDetail>()),
  ...transcriptsContract,
}
