import { type JoinedCoding, planRecode, type RecodedCoding, type RecodePlan } from '#core/coding/plan-recode.ts'
import type { CodingId } from '#core/contract/ids.ts'
import type { Reader, Writer } from '../connection.ts'

/** What giving a code's codings (all, or those named) another code would do, and does. Codes are named by their row ids. */
export function forecastRecode(
  db: Reader,
  from: number,
  into: number,
  chosen: readonly CodingId[] | null = null,
): RecodePlan {
  const moving = codingsOf(db, from)
  const wanted = chosen && new Set<string>(chosen)
  return planRecode(wanted ? moving.filter(({ uuid }) => wanted.has(uuid)) : moving, codingsOf(db, into))
}

function codingsOf(db: Reader, code: number): readonly (RecodedCoding & { readonly uuid: string })[] {
  return db.sql
    .prepare<[number], RecodedCoding & { uuid: string }>(
      `select id, uuid, document_id || ':' || coder_id || ':' || start_code_point || ':' || end_code_point as place,
              weight, direction, (select text from memo where coding_id = coding.id) as memo
       from coding where code_id = ? order by id`,
    )
    .all(code)
}

/** Carries a plan out. What hangs on a coding that goes (memo, links, evidence, decisions) goes over to the one that stays. */
export function recodeCodings(writer: Writer, plan: RecodePlan, into: number): void {
  const move = writer.sql.prepare('update coding set code_id = ? where id = ?')
  for (const id of plan.moved) move.run(into, id)
  for (const joined of plan.joined) joinCoding(writer, joined)
}

function joinCoding(writer: Writer, { from, into, weight, direction, memo }: JoinedCoding): void {
  const run = (sql: string, ...values: readonly unknown[]) => writer.sql.prepare(sql).run(...values)
  run(
    `update coding set weight = ?, direction = ?, review = coalesce(review, (select review from coding where id = ?))
     where id = ?`,
    ...[weight, direction, from, into],
  )
  joinMemos(writer, from, into, memo)
  run(
    `delete from memo_link where coding_id = ? and memo_id in (select memo_id from memo_link where coding_id = ?)`,
    ...[from, into],
  )
  run('update memo_link set coding_id = ? where coding_id = ?', into, from)
  run('update finding_evidence set coding_id = ? where coding_id = ?', into, from)
  // Where one of the two must not be printed, the words must not.
  run(
    `update quote_decision set decision = 'refused' where coding_id = ?
     and exists (select 1 from quote_decision other where other.coding_id = ? and other.decision = 'refused')`,
    ...[into, from],
  )
  run(
    `update quote_decision set coding_id = ? where coding_id = ?
     and not exists (select 1 from quote_decision kept where kept.coding_id = ?)`,
    ...[into, from, into],
  )
  run('delete from coding where id = ?', from)
}

function joinMemos(writer: Writer, from: number, into: number, text: string | null): void {
  const find = writer.sql.prepare<[number], { id: number }>('select id from memo where coding_id = ?')
  const [gone, kept] = [find.get(from), find.get(into)]
  if (!gone) return
  if (!kept) {
    writer.sql.prepare('update memo set coding_id = ? where id = ?').run(into, gone.id)
    return
  }
  writer.sql.prepare('update memo set text = ? where id = ? and text <> ?').run(text, kept.id, text)
  writer.sql.prepare('update memo_link set memo_id = ? where memo_id = ?').run(kept.id, gone.id)
}
