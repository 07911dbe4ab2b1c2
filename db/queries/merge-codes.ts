import { isWithin } from '#core/coding/code-tree.ts'
import type { RecodePlan } from '#core/coding/plan-recode.ts'
import type { Recoded } from '#core/contract/codebook.ts'
import type { CodeId, CodingId } from '#core/contract/ids.ts'
import type { Reader, Writer } from '../connection.ts'
import { UserError } from '../user-error.ts'
import { carryIndicators, carryMeasure, indicatorsOf } from './code-references.ts'
import { addCode, liftChildren, listTree, moveCode } from './edit-codes.ts'
import { forecastRecode, joinedUuids, recodeCodings } from './recode-codings.ts'
import { namedInReport, renameInReport } from './report-references.ts'

type Pair = { readonly from: CodeId; readonly into: CodeId }

/** What merging would do; of the codings named only, what splitting them off would do. */
export function forecastMerge(db: Reader, pair: Pair, chosen: readonly CodingId[] | null = null): Recoded {
  const { from, into } = pairOf(db, pair)
  const plan = forecastRecode(db, from.rowId, into.rowId, chosen)
  const codings = new Set(joinedUuids(db, plan).keys())
  if (chosen)
    return tell(plan, { children: 0, indicators: [], report: namedInReport(db, { codes: new Set(), codings }) })
  const children = listTree(db).filter((one) => one.parentId === pair.from && one.id !== pair.into)
  return tell(plan, {
    children: children.length,
    indicators: indicatorsOf(db, [from.key]),
    report: namedInReport(db, { codes: new Set([from.key]), codings }),
  })
}

/**
 * One code becomes another: its codings, its memos and links, the codes under it and what indicators, findings and memos say of it
 * go over, and it is deleted. Codes under it come to stand under the other one, or in its own place where the other stands below it.
 */
export function mergeCodes(writer: Writer, pair: Pair): Recoded {
  const { from, into } = pairOf(writer, pair)
  const told = forecastMerge(writer, pair)
  const plan = forecastRecode(writer, from.rowId, into.rowId)
  renameInReport(writer, { codes: new Map([[from.key, into.key]]), codings: joinedUuids(writer, plan) })
  recodeCodings(writer, plan, into.rowId)
  moveBelow(writer, pair)
  carryMemos(writer, from.rowId, into.rowId)
  carryIndicators(writer, from.key, [into.key])
  carryMeasure(writer, from.key, into.key)
  writer.sql.prepare('delete from code where id = ?').run(from.rowId)
  return told
}

function moveBelow(writer: Writer, { from, into }: Pair): void {
  const codes = listTree(writer)
  const parentId = codes.find((one) => one.id === from)?.parentId ?? null
  if (isWithin(codes, into, from)) liftChildren(writer, from, parentId, from)
  else liftChildren(writer, from, into, null)
}

/** A link to both would be the same link twice. */
function carryMemos(writer: Writer, from: number, into: number): void {
  writer.sql.prepare('update memo set code_id = ? where code_id = ?').run(into, from)
  writer.sql
    .prepare('delete from memo_link where code_id = ? and memo_id in (select memo_id from memo_link where code_id = ?)')
    .run(from, into)
  writer.sql.prepare('update memo_link set code_id = ? where code_id = ?').run(into, from)
}

export type Split = {
  readonly from: CodeId
  readonly codings: readonly CodingId[]
  readonly into: { readonly codeId: CodeId } | { readonly name: string; readonly parentId: CodeId | null }
}

/** Gives the named codings of a code another one; a new one is made right after it when it stands beside it. */
export function splitCode(writer: Writer, { from, codings, into }: Split): Recoded & { readonly into: CodeId } {
  const target = 'codeId' in into ? into.codeId : makeBeside(writer, from, into)
  const rows = pairOf(writer, { from, into: target })
  const plan = forecastRecode(writer, rows.from.rowId, rows.into.rowId, codings)
  const told = forecastMerge(writer, { from, into: target }, codings)
  renameInReport(writer, { codes: new Map(), codings: joinedUuids(writer, plan) })
  recodeCodings(writer, plan, rows.into.rowId)
  return { ...told, into: target }
}

function makeBeside(writer: Writer, from: CodeId, wish: { readonly name: string; readonly parentId: CodeId | null }) {
  const id = addCode(writer, wish)
  const siblings = listTree(writer).filter((one) => one.parentId === wish.parentId)
  const next = siblings[siblings.findIndex((one) => one.id === from) + 1]
  const isSibling = siblings.some((one) => one.id === from)
  if (isSibling && next && next.id !== id) moveCode(writer, { id, parentId: wish.parentId, beforeId: next.id })
  return id
}

type Around = Pick<Recoded, 'children' | 'indicators' | 'report'>

function tell({ moved, joined }: RecodePlan, around: Around): Recoded {
  return {
    moved: moved.length,
    joined: joined.length,
    memosJoined: joined.filter((one) => one.isMemoJoined).length,
    weightsDropped: joined.filter((one) => one.isWeightDropped).length,
    directionsMixed: joined.filter((one) => one.isDirectionMixed).length,
    ...around,
  }
}

function pairOf(db: Reader, pair: Pair) {
  if (pair.from === pair.into) throw new UserError('invalid', 'Choose another code: this is the same one.')
  return { from: codeKey(db, pair.from), into: codeKey(db, pair.into) }
}

/** @throws UserError `not-found` */
export function codeKey(db: Reader, id: CodeId): { readonly rowId: number; readonly key: string } {
  const row = db.sql
    .prepare<[string], { rowId: number; key: string }>('select id as rowId, key from code where uuid = ?')
    .get(id)
  if (!row) throw new UserError('not-found', 'This code is not in the codebook any more.')
  return row
}
