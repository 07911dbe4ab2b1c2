import { idsWithin } from '#core/coding/code-tree.ts'
import type { Deleted, DeleteForecast } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import type { Reader, Writer } from '../connection.ts'
import { carryIndicators, dropMeasure, indicatorsOf } from './code-references.ts'
import { liftChildren, listTree } from './edit-codes.ts'
import { codeKey } from './merge-codes.ts'
import { namedInReport } from './report-references.ts'

/** What deleting a code would take along, with the codes below it moving up or going too. */
export function forecastDelete(db: Reader, id: CodeId): DeleteForecast {
  codeKey(db, id)
  const children = listTree(db).filter((one) => one.parentId === id)
  return { children: children.length, up: countDeleted(db, id, 'up'), with: countDeleted(db, id, 'with') }
}

function countDeleted(db: Reader, id: CodeId, how: 'up' | 'with'): Deleted {
  const codes = listTree(db)
  const going = how === 'up' ? new Set([id]) : idsWithin(codes, id)
  const keys = [...going].map((one) => codeKey(db, one as CodeId).key)
  const rows = codes.filter((one) => going.has(one.id)).map((one) => one.rowId)
  const codings = codingsOf(db, rows)
  const children = codes.filter((one) => one.parentId === id).length
  const isCarried = how === 'up' && children > 0
  const indicators = indicatorsOf(db, keys)
  const measures = keys.map((key) => `code:${key}`)
  return {
    codes: going.size,
    codings: codings.length,
    memos: count(
      db,
      `with gone as (select value from json_each(?))
       select count(*) as n from memo where code_id in gone or coding_id in (select id from coding where code_id in gone)`,
      rows,
    ),
    movedUp: how === 'up' ? children : 0,
    carried: isCarried ? indicators : [],
    lost: isCarried ? [] : indicators,
    report: namedInReport(db, { codes: new Set(keys), codings: new Set(codings) }),
    measureMemos: count(
      db,
      `select count(*) as n from memo where measure in (select value from json_each(?))`,
      measures,
    ),
    isPrimary: count(db, `select count(*) as n from study, json_each(?) where primary_measure = value`, measures) > 0,
  }
}

function codingsOf(db: Reader, rows: readonly number[]): readonly string[] {
  return db.sql
    .prepare<[string], { uuid: string }>('select uuid from coding where code_id in (select value from json_each(?))')
    .all(JSON.stringify(rows))
    .map(({ uuid }) => uuid)
}

function count(db: Reader, sql: string, values: readonly (string | number)[]): number {
  return db.sql.prepare<[string], { n: number }>(sql).get(JSON.stringify(values))?.n ?? 0
}

/**
 * Deletes a code with its codings and memos; the codes below it move up into its place, or go with it. An indicator that rested on it
 * rests on the codes that moved up, since a code is present where one below it is.
 */
export function deleteCode(writer: Writer, id: CodeId, how: 'up' | 'with'): Deleted {
  const told = countDeleted(writer, id, how)
  const codes = listTree(writer)
  const code = codes.find((one) => one.id === id)
  if (how === 'up') {
    const children = codes.filter((one) => one.parentId === id)
    carryIndicators(
      writer,
      codeKey(writer, id).key,
      children.map((one) => codeKey(writer, one.id).key),
    )
    liftChildren(writer, id, code?.parentId ?? null, id)
    removeCode(writer, id)
    return told
  }
  const going = idsWithin(codes, id)
  // Children first: a code that others stand under cannot go.
  for (const one of depthFirst(codes, id)) if (going.has(one)) removeCode(writer, one)
  return told
}

function removeCode(writer: Writer, id: CodeId): void {
  const { rowId, key } = codeKey(writer, id)
  carryIndicators(writer, key, [])
  dropMeasure(writer, key)
  writer.sql.prepare('delete from coding where code_id = ?').run(rowId)
  writer.sql.prepare('delete from code where id = ?').run(rowId)
}

function depthFirst(codes: ReturnType<typeof listTree>, id: CodeId): readonly CodeId[] {
  return [...codes.filter((one) => one.parentId === id).flatMap((one) => depthFirst(codes, one.id)), id]
}
