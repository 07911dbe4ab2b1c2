import type Database from 'better-sqlite3'
import type { Writer } from './connection.ts'
import { columnsOf } from './triggers.ts'

type Change = {
  readonly id: number
  readonly tableName: string
  readonly rowId: number
  readonly operation: 'insert' | 'update' | 'delete'
}

/**
 * Takes a command's changes back, newest first. The reverting writes are journalled as any other, so reverting the
 * revert brings everything back. Row images never leave SQLite: JSON is read where it was written, without loss.
 */
export function revertChanges(writer: Writer, commandId: number): void {
  writer.sql.pragma('defer_foreign_keys = ON')
  const changes = writer.sql
    .prepare<[number], Change>(
      `select id, table_name as tableName, row_id as rowId, operation
       from history_change where command_id = ? order by id desc`,
    )
    .all(commandId)
  const statements = new Map<string, Database.Statement>()
  for (const change of changes) {
    const key = `${change.operation} ${change.tableName}`
    const statement = statements.get(key) ?? writer.sql.prepare(inverse(writer, change))
    statements.set(key, statement)
    statement.run({ change: change.id, row: change.rowId })
  }
}

function inverse(writer: Writer, change: Change): string {
  const table = `"${change.tableName}"`
  if (change.operation === 'insert') return `delete from ${table} where id = @row and @change is not null`
  const columns = columnsOf(writer.sql, change.tableName)
  const fromImage = (name: string) => `json_extract(before, '$.${name}')`
  const image = 'from history_change where id = @change'
  if (change.operation === 'delete') {
    const names = columns.map((name) => `"${name}"`).join(', ')
    return `insert into ${table} (${names}) select ${columns.map(fromImage).join(', ')} ${image} and @row is not null`
  }
  const names = columns.map((name) => `"${name}"`).join(', ')
  return `update ${table} set (${names}) = (select ${columns.map(fromImage).join(', ')} ${image}) where id = @row`
}
