import type Database from 'better-sqlite3'
import type { Writer } from '../connection.ts'
import { newUuid } from '../uuid.ts'

type Value = string | number | null

export type Upsert = {
  /** Writes a row, or changes the one with the same key; a row that is already so is left untouched. Returns its id. */
  readonly write: (row: Readonly<Record<string, Value>>) => number
  /** Ids written or met since the start: what a file-bound table may keep. */
  readonly seen: ReadonlySet<number>
}

/**
 * An upsert by key columns. `ON CONFLICT DO UPDATE`, since `INSERT OR REPLACE` would fire no delete triggers and the
 * history would lose the row; with a `WHERE` that leaves unchanged rows alone, so that loading the same folder twice is
 * no change at all.
 */
export function upsertInto(
  writer: Writer,
  table: string,
  columns: readonly string[],
  keys: readonly string[],
  options: { readonly uuid: boolean },
): Upsert {
  const all = options.uuid ? ['uuid', ...columns] : columns
  const changing = columns.filter((name) => !keys.includes(name))
  const same = changing.map((name) => `${quote(table)}.${quote(name)} is not excluded.${quote(name)}`).join(' or ')
  const update = changing.map((name) => `${quote(name)} = excluded.${quote(name)}`).join(', ')
  const onConflict = changing.length > 0 ? `do update set ${update} where ${same}` : 'do nothing'
  const insert: Database.Statement<unknown[], { id: number }> = writer.sql.prepare(
    `insert into ${quote(table)} (${all.map(quote).join(', ')}) values (${all.map(() => '?').join(', ')})
     on conflict (${keys.map(quote).join(', ')}) ${onConflict} returning id`,
  )
  const find: Database.Statement<unknown[], { id: number }> = writer.sql.prepare(
    `select id from ${quote(table)} where ${keys.map((name) => `${quote(name)} is ?`).join(' and ')}`,
  )
  const seen = new Set<number>()
  const write = (row: Readonly<Record<string, Value>>): number => {
    const values = columns.map((name) => row[name] ?? null)
    const written = insert.get(...(options.uuid ? [newUuid(), ...values] : values))
    const id = (written ?? find.get(...keys.map((name) => row[name] ?? null)))?.id
    if (id === undefined) throw new Error(`${table}: the row was neither written nor found`)
    seen.add(id)
    return id
  }
  return { write, seen }
}

/** Deletes the rows of a file-bound table that the newest import does not hold any more. */
export function deleteUnseen(writer: Writer, table: string, seen: ReadonlySet<number>): void {
  const ids = writer.sql.prepare<[], { id: number }>(`select id from ${quote(table)}`).all()
  const remove = writer.sql.prepare(`delete from ${quote(table)} where id = ?`)
  for (const { id } of ids) if (!seen.has(id)) remove.run(id)
}

function quote(name: string): string {
  return `"${name}"`
}
