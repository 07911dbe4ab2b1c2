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
  if (error instanceof Database.SqliteError) {
    const sentence = sqliteSentence(error.code)
    if (sentence) {
      process.stderr.write(`${sentence}\n`)
      return 1
    }
  }
  const fault = error instanceof Error ? error.message : String(error)
  process.stderr.write(
    `Throughline met a fault of its own: ${fault}. Please report it. Nothing was left half-written.\n`,
  )
  if (process.env.THROUGHLINE_DEBUG) console.error(error)
  return 1
}

/** What can go wrong with the file while it is being worked on, after it was opened well. */
function sqliteSentence(code: string): string | null {
  if (/^SQLITE_(FULL|IOERR)/.test(code)) {
    return 'The disk is full or cannot be reached. The command was taken back whole: make room and try again.'
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    return 'The study file is damaged. Nothing was changed in it: open one of its backups.'
  }
  return null
}
