import type { Reader, Writer } from '../connection.ts'

/** Labels of the indicators that rest on any of these codes. */
export function indicatorsOf(db: Reader, keys: readonly string[]): readonly string[] {
  return db.sql
    .prepare<[string], { label: string }>(
      `select distinct indicator.id, label from indicator join indicator_measure on indicator_id = indicator.id
       where kind = 'code' and indicator_measure.key in (select value from json_each(?)) order by indicator.position`,
    )
    .all(JSON.stringify(keys))
    .map(({ label }) => label)
}

/** What spoke of one code speaks of others from now on: its place in an indicator is taken by all of them that are not there. */
export function carryIndicators(writer: Writer, from: string, into: readonly string[]): void {
  type Row = { id: number; indicatorId: number; position: number }
  const rows = writer.sql
    .prepare<[string], Row>(
      "select id, indicator_id as indicatorId, position from indicator_measure where kind = 'code' and key = ?",
    )
    .all(from)
  const isThere = writer.sql.prepare<[number, string]>(
    "select 1 from indicator_measure where indicator_id = ? and kind = 'code' and key = ?",
  )
  const add = writer.sql.prepare(
    "insert into indicator_measure (indicator_id, kind, key, position) values (?, 'code', ?, ?)",
  )
  for (const { id, indicatorId, position } of rows) {
    writer.sql.prepare('delete from indicator_measure where id = ?').run(id)
    for (const key of into) if (!isThere.get(indicatorId, key)) add.run(indicatorId, key, position)
  }
}

/** Memos and the plan's primary measure that name the measure of one code name that of the other. */
export function carryMeasure(writer: Writer, from: string, into: string): void {
  for (const [table, column] of [
    ['memo', 'measure'],
    ['study', 'primary_measure'],
  ] as const) {
    writer.sql.prepare(`update ${table} set ${column} = ? where ${column} = ?`).run(`code:${into}`, `code:${from}`)
  }
}

/**
 * The measure of a code that is no more: findings rest on it no longer, and it is not the primary one. Memos on it go on naming it, so
 * that they say what they were written about.
 */
export function dropMeasure(writer: Writer, key: string): void {
  const measure = `code:${key}`
  writer.sql.prepare('delete from finding_evidence where measure = ?').run(measure)
  writer.sql.prepare('update study set primary_measure = null where primary_measure = ?').run(measure)
}
