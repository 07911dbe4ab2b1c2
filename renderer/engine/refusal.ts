import { ORPCError } from '@orpc/client'
import type { RefusalReason } from '#core/contract/errors.ts'
import type { Problem } from '#core/types/problem.ts'

/** What the engine said no to, as the user can mend it. */
export type Refusal = {
  readonly reason: RefusalReason
  /** A plain sentence in English. */
  readonly message: string
  readonly problems: readonly Problem[]
}

/** The refusal in an error of a call, or null when the error is a fault of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return null
  const data = error.data as Partial<Pick<Refusal, 'reason' | 'problems'>> | undefined
  if (!data?.reason) return null
  return { reason: data.reason, message: error.message, problems: data.problems ?? [] }
}
