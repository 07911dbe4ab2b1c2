import type { PrimaryMeasure } from '#core/types/primary-measure.ts'
import type { Reader, Writer } from '../connection.ts'
import { UserError } from '../user-error.ts'

/** The plan's primary measure with what the history knows of it; null when none is marked, or it is not there any more. */
export function readPrimary(db: Reader): PrimaryMeasure | null {
  const row = db.sql
    .prepare<[], { measure: string | null; wave: number | null }>(
      `select primary_measure as measure, (select id from wave where key = end_wave) as wave from study`,
    )
    .get()
  if (!row || row.measure === null || measureLabel(db, row.measure) === null) return null
  const marked = commandOf(db, markedBy(db))
  const data = row.wave === null ? null : commandOf(db, firstDataBy(db, row.measure, row.wave))
  return {
    measure: row.measure,
    markedAt: marked?.at ?? '',
    endDataAt: data?.at ?? null,
    timing: !marked || !data || marked.id < data.id ? 'before' : marked.id === data.id ? 'with' : 'after',
  }
}

/** Marks a measure as the primary one, or none. @throws UserError `not-found` when it is not one that is compared. */
export function setPrimaryMeasure(writer: Writer, measure: string | null): void {
  if (measure !== null && measureLabel(writer, measure) === null)
    throw new UserError('not-found', 'This measure is not in the study any more, so it cannot be its primary one.')
  writer.sql.prepare('update study set primary_measure = ?').run(measure)
}

/** What a measure is called; null when there is none of this id that is compared between waves. */
export function measureLabel(db: Reader, measure: string): string | null {
  const [kind = '', key = ''] = [measure.slice(0, measure.indexOf(':')), measure.slice(measure.indexOf(':') + 1)]
  const sql = MEASURES[kind]
  if (sql === undefined) return null
  return db.sql.prepare<[string], { label: string }>(sql).get(key)?.label ?? null
}

const MEASURES: Readonly<Record<string, string>> = {
  scale: 'select label from scale where key = ?',
  item: `select text as label from item where key = ? and type in ('likert', 'number')
         and id not in (select item_id from scale_item)`,
  code: 'select name as label from code where key = ?',
}

/** The newest command after which the study had another primary measure than before it, or was there at all. */
function markedBy(db: Reader): number | null {
  const find = db.sql.prepare<[], { id: number }>(
    `select command_id as id from history_change where table_name = 'study' and (operation = 'insert' or
       (operation = 'update' and json_extract(before, '$.primary_measure') is not json_extract(after, '$.primary_measure')))
     order by id desc limit 1`,
  )
  return find.get()?.id ?? null
}

/** The command that brought in the first answer (for a code: text) of a wave; one that was taken out again counts, it was seen. */
function firstDataBy(db: Reader, measure: string, wave: number): number | null {
  const table = measure.startsWith('code:') ? 'document' : 'response'
  const find = db.sql.prepare<[string, number, string, number], { id: number | null }>(
    `select min(command_id) as id from history_change where table_name = ? and operation = 'insert' and row_id in
       (select id from ${table} where wave_id = ? union
        select row_id from history_change where table_name = ? and operation = 'delete'
        and json_extract(before, '$.wave_id') = ?)`,
  )
  return find.get(table, wave, table, wave)?.id ?? null
}

function commandOf(db: Reader, id: number | null): { readonly id: number; readonly at: string } | null {
  if (id === null) return null
  return (
    db.sql.prepare<[number], { id: number; at: string }>('select id, at from history_command where id = ?').get(id) ??
    null
  )
}
