import type { RefusalReason } from '#core/contract/errors.ts'
import type { Problem } from '#core/types/problem.ts'

/** Something the user can mend: a plain sentence that says what, and what to do. Never a bug. */
export class UserError extends Error {
  readonly reason: RefusalReason
  readonly problems: readonly Problem[]

  constructor(reason: RefusalReason, message: string, problems: readonly Problem[] = []) {
    super(message)
    this.name = 'UserError'
    this.reason = reason
    this.problems = problems
  }
}
