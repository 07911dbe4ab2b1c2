import { idsWithin } from '#core/coding/code-tree.ts'
import type { Deleted, DeleteForecast } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import type { Reader, Writer } from '../connection.ts'
import { carryIndicators, dropMeasure, indicatorsOf } from './code-references.ts'
import { liftChildren, listTree } from './edit-codes.ts'
import { codeKey } from './merge-codes.ts'

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
  const rows = JSON.stringify(codes.filter((one) => going.has(one.id)).map((one) => one.rowId))
  const count = (sql: string) => db.sql.prepare<[string], { n: number }>(sql).get(rows)?.n ?? 0
  const children = codes.filter((one) => one.parentId === id).length
  const isCarried = how === 'up' && children > 0
  const indicators = indicatorsOf(db, keys)
  return {
    codes: going.size,
    codings: count('select count(*) as n from coding where code_id in (select value from json_each(?))'),
    memos: count(
      `with gone as (select value from json_each(?))
       select count(*) as n from memo where code_id in gone or coding_id in (select id from coding where code_id in gone)`,
    ),
    movedUp: how === 'up' ? children : 0,
    carried: isCarried ? indicators : [],
    lost: isCarried ? [] : indicators,
  }
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
