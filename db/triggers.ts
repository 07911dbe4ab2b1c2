import type Database from 'better-sqlite3'
import { searchFormSql } from './search-form.ts'

/** Tables that are the history itself, or derived from others. */
const unjournalled = new Set(['history_command', 'history_change', 'history_current'])

/** Every table whose rows the history can bring back. */
export function journalledTables(db: Database.Database): readonly string[] {
  return db
    .prepare<[], { name: string }>(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite\\_%' escape '\\' order by name",
    )
    .all()
    .map((row) => row.name)
    .filter((name) => !unjournalled.has(name) && !name.startsWith('document_text'))
}

export function columnsOf(db: Database.Database, table: string): readonly string[] {
  return db
    .prepare<[string], { name: string }>('select name from pragma_table_info(?) order by cid')
    .all(table)
    .map((row) => row.name)
}

/** The triggers a sound file has, name to SQL: those of the history and those of the full-text index. */
function expectedTriggers(db: Database.Database): ReadonlyMap<string, string> {
  const triggers = new Map<string, string>()
  for (const table of journalledTables(db)) {
    const columns = columnsOf(db, table)
    triggers.set(`journal_${table}_insert`, journalTrigger(table, columns, 'insert'))
    triggers.set(`journal_${table}_update`, journalTrigger(table, columns, 'update'))
    triggers.set(`journal_${table}_delete`, journalTrigger(table, columns, 'delete'))
  }
  for (const [name, sql] of textTriggers) triggers.set(name, sql)
  return triggers
}

export function installTriggers(db: Database.Database): void {
  for (const sql of expectedTriggers(db).values()) db.exec(sql)
}

export function dropTriggers(db: Database.Database): void {
  const names = db.prepare<[], { name: string }>("select name from sqlite_schema where type = 'trigger'").all()
  for (const { name } of names) db.exec(`drop trigger "${name}"`)
}

const refuseOutside = `select raise(abort, 'a change outside a journalled command') where (select command_id from history_current) is null;`

/** Writes what undoing needs: the whole row before, and for an update the row after, as JSON (lossless, also for reals). */
function journalTrigger(table: string, columns: readonly string[], operation: 'insert' | 'update' | 'delete'): string {
  const image = (row: 'old' | 'new') =>
    `json_object(${columns.map((name) => `'${name}', ${row}."${name}"`).join(', ')})`
  const row = operation === 'insert' ? 'new' : 'old'
  const before = operation === 'insert' ? 'null' : image('old')
  const after = operation === 'update' ? image('new') : 'null'
  return [
    `create trigger "journal_${table}_${operation}" after ${operation} on "${table}" begin`,
    refuseOutside,
    `insert into history_change (command_id, table_name, row_id, operation, before, after)`,
    `values ((select command_id from history_current), '${table}', ${row}."id", '${operation}', ${before}, ${after});`,
    'end',
  ].join(' ')
}

/** Keeps the full-text index of documents in step with their texts. */
export const textTriggers: ReadonlyMap<string, string> = new Map([
  [
    'document_text_insert',
    `create trigger "document_text_insert" after insert on "document" begin insert into document_text(rowid, text) values (new.id, ${searchFormSql('new.text')}); end`,
  ],
  [
    'document_text_delete',
    'create trigger "document_text_delete" after delete on "document" begin delete from document_text where rowid = old.id; end',
  ],
  [
    'document_text_update',
    `create trigger "document_text_update" after update of "text" on "document" begin update document_text set text = ${searchFormSql('new.text')} where rowid = new.id; end`,
  ],
])

/** Writes the full-text index anew from the texts. */
export function rebuildTextIndex(db: Database.Database): void {
  db.exec('delete from document_text')
  db.exec(`insert into document_text(rowid, text) select id, ${searchFormSql('text')} from document`)
}
