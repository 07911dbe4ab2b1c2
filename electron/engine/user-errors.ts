import { ORPCError } from '@orpc/server'
import Database from 'better-sqlite3'
import { UserError } from '#db/user-error.ts'

/** What the user can mend goes to the window as it is; anything else is a bug, logged here and told there in general. */
export function toContractError(error: unknown): unknown {
  const user = error instanceof Database.SqliteError ? sqliteSentence(error) : error
  if (user instanceof UserError) {
    return new ORPCError('REFUSED', {
      status: 400,
      message: user.message,
      defined: true,
      data: { reason: user.reason, problems: user.problems },
    })
  }
  if (!(error instanceof ORPCError) && !isAbort(error)) console.error(error)
  return error
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError'
}

function sqliteSentence(error: InstanceType<typeof Database.SqliteError>): unknown {
  const { code } = error
  if (code.startsWith('SQLITE_FULL')) {
    return new UserError(
      'disk-full',
      'The disk is full. The last change was not made, everything before it is kept. Make room and try again.',
    )
  }
  if (code.startsWith('SQLITE_READONLY')) {
    return new UserError('read-only', 'This study is open read-only, so it cannot be changed here.')
  }
  if (code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_NOTADB')) {
    return new UserError('damaged-project', 'The study file is damaged. Close it and open one of its backups.')
  }
  return error
}
