import { basename } from 'node:path'
import type Database from 'better-sqlite3'
import { expectedSchema, readSchema } from './migrate.ts'
import { UserError } from './user-error.ts'

/**
 * A file from elsewhere must not bring code along, and one that lost a table or trigger must not be written to: a file of
 * the newest schema is made of exactly what our migrations make.
 */
export function refuseForeignSchema(sql: Database.Database, path: string): void {
  const expected = expectedSchema()
  const found = readSchema(sql)
  for (const [name, text] of found) {
    if (!sameSql(expected.get(name), text)) throw foreign(path, name)
  }
  const lost = [...expected.keys()].find((name) => !found.has(name))
  if (lost) {
    throw new UserError(
      'damaged-project',
      `${basename(path)} has lost a part that every study has (${lost}). Open a backup of it instead.`,
    )
  }
}

/** The same for a file of an older schema, before anything in it may run: triggers by name only, since their text has changed. */
export function refuseForeignCode(sql: Database.Database, path: string): void {
  const expected = expectedSchema()
  for (const name of readSchema(sql).keys()) {
    const runs = name.startsWith('view ') || name.startsWith('trigger ')
    if (runs && !expected.has(name) && !name.startsWith('trigger journal_')) throw foreign(path, name)
  }
}

function foreign(path: string, name: string): UserError {
  return new UserError(
    'damaged-project',
    `${basename(path)} has a ${name.replace(' ', ' that Throughline did not make: ')}. Open a backup of it instead.`,
  )
}

/** SQLite keeps a text as it was written but for the keywords before the name. */
function sameSql(expected: string | undefined, found: string): boolean {
  return expected?.toLowerCase() === found.toLowerCase()
}
