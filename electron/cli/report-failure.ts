import Database from 'better-sqlite3'
import { formatProblem, sortProblems } from '#core/types/problem.ts'
import { UserError } from '#db/user-error.ts'

/** Says what was refused, a problem a line; a bug is told as one, in a sentence. Returns the exit status. */
export function reportFailure(error: unknown): number {
  if (error instanceof UserError) {
    const lines = error.problems.length > 0 ? sortProblems(error.problems).map(formatProblem) : [error.message]
    for (const line of lines) process.stderr.write(`${line}\n`)
    return 1
  }
  if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_FULL')) {
    process.stderr.write('The disk is full. Nothing was changed: make room and try again.\n')
    return 1
  }
  const fault = error instanceof Error ? error.message : String(error)
  process.stderr.write(`Throughline met a fault of its own: ${fault}. Nothing was changed. Please report it.\n`)
  if (process.env.THROUGHLINE_DEBUG) console.error(error)
  return 1
}
