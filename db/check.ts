import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Problem } from '#core/types/problem.ts'
import type { Project } from './connection.ts'

/**
 * Whether a project file is sound: SQLite's own checks, and those SQLite cannot make. A flipped bit inside a text passes
 * `integrity_check`; the text's SHA-256 finds it. Empty when all is well.
 */
export function checkProject(project: Project): readonly Problem[] {
  const file = basename(project.path)
  const found = [
    ...integrity(project),
    ...danglingReferences(project),
    ...changedTexts(project),
    ...codingsOutsideTheirText(project),
    ...fullTextIndex(project),
    ...openCommand(project),
  ]
  return found.map((message) => ({ file, message }))
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
    if (createHash('sha256').update(text, 'utf8').digest('hex') !== hash) {
      changed.push(`the text of ${name} is not the one that was imported; open a backup, or import it again`)
    }
  }
  return changed
}

function codingsOutsideTheirText({ sql }: Project): readonly string[] {
  return sql
    .prepare<[], { name: string; count: number }>(
      `select document.name, count(*) as count from coding join document on document.id = document_id
       where end_code_point > length(document.text) group by document.id`,
    )
    .all()
    .map(({ name, count }) => `${count} codings of ${name} reach past the end of its text; open a backup`)
}

function fullTextIndex({ sql }: Project): readonly string[] {
  const { indexed, documents } = sql
    .prepare<[], { indexed: number; documents: number }>(
      `select (select count(*) from document_text_docsize) as indexed, (select count(*) from document) as documents`,
    )
    .get() ?? { indexed: 0, documents: 0 }
  return indexed === documents ? [] : [`the search index knows ${indexed} of ${documents} texts; open a backup`]
}

function openCommand({ sql }: Project): readonly string[] {
  const row = sql.prepare<[], { id: number | null }>('select command_id as id from history_current').get()
  return row && row.id === null ? [] : ['the history has an entry that was never finished; open a backup']
}
