import { basename } from 'node:path'
import Database from 'better-sqlite3'
import type { Problem } from '#core/types/problem.ts'
import type { Project } from './connection.ts'
import { hashText } from './hash-text.ts'
import { searchFormSql } from './search-form.ts'

/**
 * Whether a project file is sound: SQLite's own checks, and those SQLite cannot make. A flipped bit inside a text passes
 * `integrity_check`; the text's SHA-256 finds it. Empty when all is well.
 */
export function checkProject(project: Project): readonly Problem[] {
  const file = basename(project.path)
  const found = checks.flatMap((check) => runCheck(check, project))
  return [...new Set(found)].map((message) => ({ file, message }))
}

type Check = (project: Project) => readonly string[]

const checks: readonly Check[] = [
  integrity,
  danglingReferences,
  changedTexts,
  spansOutsideTheirText('coding', 'codings'),
  spansOutsideTheirText('turn', 'turns'),
  fullTextIndex,
  danglingKeys,
  openCommand,
]

/** In a damaged file any query may fail: that is a finding, not the end of the check. */
function runCheck(check: Check, project: Project): readonly string[] {
  try {
    return check(project)
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB|IOERR)/.test(error.code)) {
      return [`the file is damaged (${error.message}); open a backup`]
    }
    throw error
  }
}

function integrity({ sql }: Project): readonly string[] {
  const verdicts = sql.pragma('integrity_check') as readonly { integrity_check: string }[]
  return verdicts
    .map((row) => row.integrity_check)
    .filter((verdict) => verdict !== 'ok')
    .map((verdict) => `the file is damaged (${verdict}); open a backup`)
}

function danglingReferences({ sql }: Project): readonly string[] {
  const rows = sql.pragma('foreign_key_check') as readonly { table: string; rowid: number; parent: string }[]
  return rows.map(({ table, rowid, parent }) => `row ${rowid} of ${table} refers to a missing ${parent}; open a backup`)
}

function changedTexts({ sql }: Project): readonly string[] {
  const documents = sql.prepare<[], { name: string; text: string; hash: string }>(
    'select name, text, text_sha256 as hash from document',
  )
  const changed: string[] = []
  for (const { name, text, hash } of documents.iterate()) {
    if (hashText(text) !== hash) {
      changed.push(`the text of ${name} is not the one that was imported; open a backup, or import it again`)
    }
  }
  return changed
}

function spansOutsideTheirText(table: 'coding' | 'turn', what: string): Check {
  return ({ sql }) =>
    sql
      .prepare<[], { name: string; count: number }>(
        `select document.name, count(*) as count from ${table} join document on document.id = document_id
         where end_code_point > length(document.text) group by document.id`,
      )
      .all()
      .map(({ name, count }) => `${count} ${what} of ${name} reach past the end of its text; open a backup`)
}

function fullTextIndex({ sql }: Project): readonly string[] {
  return sql
    .prepare<[], { name: string }>(
      `select document.name from document left join document_text on document_text.rowid = document.id
       where document_text.text is not ${searchFormSql('document.text')}
       union all
       select 'a text that is gone' from document_text where rowid not in (select id from document)`,
    )
    .all()
    .map(({ name }) => `the search index does not have ${name} as it is; open a backup`)
}

/** References by the study's own ids, which SQLite does not know to be references. */
function danglingKeys({ sql }: Project): readonly string[] {
  return sql
    .prepare<[], { who: string; kind: string; key: string }>(
      `select 'the analysis' as who, 'wave' as kind, key from
         (select baseline_wave as key from study union select end_wave from study)
         where key is not null and key not in (select key from wave)
       union all
       select 'indicator ' || indicator.key, measure.kind, measure.key
       from indicator_measure measure join indicator on indicator.id = indicator_id
       where (measure.kind = 'scale' and measure.key not in (select key from scale))
          or (measure.kind = 'code' and measure.key not in (select key from code))`,
    )
    .all()
    .map(({ who, kind, key }) => `${who} refers to a missing ${kind} (${key}); load the study folder again`)
}

function openCommand({ sql }: Project): readonly string[] {
  const row = sql.prepare<[], { id: number | null }>('select command_id as id from history_current').get()
  return row && row.id === null ? [] : ['the history has an entry that was never finished; open a backup']
}
