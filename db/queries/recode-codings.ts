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

/** Of each coding that goes into another: its uuid to the other's. */
export function joinedUuids(db: Reader, { joined }: RecodePlan): ReadonlyMap<string, string> {
  const uuid = db.sql.prepare<[number], { uuid: string }>('select uuid from coding where id = ?')
  const of = (id: number) => uuid.get(id)?.uuid ?? ''
  return new Map(joined.map(({ from, into }) => [of(from), of(into)]))
}

/** Carries a plan out. What hangs on a coding that goes (memo, links, evidence, decisions) goes over to the one that stays. */
export function recodeCodings(writer: Writer, plan: RecodePlan, into: number): void {
  const move = writer.sql.prepare('update coding set code_id = ? where id = ?')
  for (const id of plan.moved) move.run(into, id)
  const steps = joinSteps.map((sql) => writer.sql.prepare<[JoinedRow]>(sql))
  for (const { from, into: kept, weight, direction, memo } of plan.joined) {
    for (const step of steps) step.run({ from, into: kept, weight, direction, memo })
  }
}

type JoinedRow = Pick<JoinedCoding, 'from' | 'into' | 'weight' | 'direction' | 'memo'>

/** The title of the memo that goes, as of a memo whose text it carries. */
const titleOf = "coalesce((select title from memo where coding_id = @from), '')"

const memoOf = (coding: string) => `(select id from memo where coding_id = ${coding})`

/** In this order: what refers to the coding that goes is carried over before it does. Where one of two must not be printed, neither must. */
const joinSteps = [
  `update coding set weight = @weight, direction = @direction,
          review = coalesce(review, (select review from coding where id = @from)) where id = @into`,
  `update memo set text = @memo where coding_id = @into and text <> @memo`,
  `update memo set title = iif(title = '', ${titleOf}, title || ' · ' || ${titleOf})
   where coding_id = @into and ${titleOf} not in ('', title)`,
  `update memo_link set memo_id = ${memoOf('@into')}
   where memo_id = ${memoOf('@from')} and ${memoOf('@into')} is not null`,
  `update memo set coding_id = @into where coding_id = @from and ${memoOf('@into')} is null`,
  `delete from memo_link where coding_id = @from
   and memo_id in (select memo_id from memo_link where coding_id = @into)`,
  `update memo_link set coding_id = @into where coding_id = @from`,
  `delete from finding_evidence where coding_id = @from
   and finding_id in (select finding_id from finding_evidence where coding_id = @into)`,
  `update finding_evidence set coding_id = @into where coding_id = @from`,
  `update quote_decision set decision = 'refused' where coding_id = @into
   and exists (select 1 from quote_decision other where other.coding_id = @from and other.decision = 'refused')`,
  `update quote_decision set coding_id = @into where coding_id = @from
   and not exists (select 1 from quote_decision kept where kept.coding_id = @into)`,
  `delete from coding where id = @from`,
]
