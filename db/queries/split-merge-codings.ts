import { mergeNotes } from '#core/coding/merge-codings.ts'
import { joinSpans } from '#core/coding/merge-spans.ts'
import { splitSpan } from '#core/coding/split-span.ts'
import type { CodingRow } from '#core/contract/coding.ts'
import type { CodingId } from '#core/contract/ids.ts'
import type { Reader, Writer } from '../connection.ts'
import { UserError } from '../user-error.ts'
import { newUuid } from '../uuid.ts'
import { getCoding } from './coding.ts'
import { missingCoding, removeCoding, rowIdOf, updateCoding } from './edit-codings.ts'
import { carryEvidence, renameInReport } from './report-references.ts'

export type SplitCoding = { readonly first: CodingRow; readonly second: CodingRow }

/**
 * Cuts a coding in two, before the character at `atCodePoint`. The first part is the coding itself with its memo; the second carries the
 * same weight, direction and mark for review. @throws UserError `invalid` when a part would be empty, `conflict` when a part is there already.
 */
export function splitCoding(writer: Writer, id: CodingId, atCodePoint: number): SplitCoding {
  const before = getCoding(writer, id)
  const parts = splitSpan(textOf(writer, before), before, atCodePoint)
  if (!parts) throw new UserError('invalid', 'Put the caret inside the coded passage to split it there.')
  const first = updateCoding(writer, { id, span: parts[0] })
  const uuid = newUuid() as CodingId
  refuseKnown(writer, id, parts[1])
  writer.sql
    .prepare(
      `insert into coding (uuid, document_id, code_id, coder_id, start_code_point, end_code_point, weight, direction, review)
       select ?, document_id, code_id, coder_id, ?, ?, weight, direction, review from coding where uuid = ?`,
    )
    .run(uuid, parts[1].startCodePoint, parts[1].endCodePoint, id)
  return { first, second: getCoding(writer, uuid) }
}

/**
 * Makes one coding of two: `id` stays and covers both, `otherId` goes. One that already is what the two become goes into it too.
 * Memos, links to them and findings that rest on them stay. @throws UserError `invalid` when the two do not belong together.
 */
export function mergeCodings(writer: Writer, id: CodingId, otherId: CodingId): CodingRow {
  const [one, other] = [getCoding(writer, id), getCoding(writer, otherId)]
  const isAlike =
    id !== otherId &&
    one.documentId === other.documentId &&
    one.codeId === other.codeId &&
    one.coderId === other.coderId
  if (!isAlike) throw new UserError('invalid', 'Only two codings of one code by one coder in one text can become one.')
  const span = joinSpans(textOf(writer, one), one, other)
  if (!span) throw new UserError('invalid', 'There is other text between the two codings, so they cannot become one.')
  absorb(writer, one, other)
  const twin = findSame(writer, id, span)
  if (twin) absorb(writer, getCoding(writer, id), getCoding(writer, twin))
  return updateCoding(writer, { id, span })
}

/** Everything of `other` goes to `one`, and `other` goes. */
function absorb(writer: Writer, one: CodingRow, other: CodingRow): void {
  const inOrder = one.startCodePoint <= other.startCodePoint ? ([one, other] as const) : ([other, one] as const)
  const notes = mergeNotes(...inOrder)
  const [id, otherId] = [rowOf(writer, one), rowOf(writer, other)]
  moveMemos(writer, id, otherId)
  writer.sql
    .prepare(
      'delete from memo_link where coding_id = ? and memo_id in (select memo_id from memo_link where coding_id = ?)',
    )
    .run(otherId, id)
  writer.sql.prepare('update memo_link set coding_id = ? where coding_id = ?').run(id, otherId)
  carryEvidence(writer, 'coding_id', otherId, id)
  renameInReport(writer, { codes: new Map(), codings: new Map([[other.id, one.id]]) })
  writer.sql
    .prepare('update coding set review = coalesce(review, (select review from coding where id = ?)) where id = ?')
    .run(otherId, id)
  removeCoding(writer, other.id)
  updateCoding(writer, { id: one.id, ...notes })
}

/** The memo that stays gets the title and the links of the one that goes; their texts are joined by the caller. */
function moveMemos(writer: Writer, id: number, otherId: number): void {
  const find = writer.sql.prepare<[number], { id: number; title: string }>(
    'select id, title from memo where coding_id = ?',
  )
  const [own, other] = [find.get(id), find.get(otherId)]
  if (!other) return
  if (!own) {
    writer.sql.prepare('update memo set coding_id = ? where id = ?').run(id, other.id)
    return
  }
  const title = [...new Set([own.title, other.title].filter((one) => one !== ''))].join(' · ')
  if (title !== own.title) writer.sql.prepare('update memo set title = ? where id = ?').run(title, own.id)
  writer.sql.prepare('update memo_link set memo_id = ? where memo_id = ?').run(own.id, other.id)
}

function rowOf(db: Reader, coding: CodingRow): number {
  return rowIdOf(db, 'coding', coding.id, missingCoding)
}

function textOf(db: Reader, coding: CodingRow): string {
  const find = db.sql.prepare<[string], { text: string }>('select text from document where uuid = ?')
  return find.get(coding.documentId)?.text ?? ''
}

/** Another coding of the same document, code and coder on that very span. */
function findSame(db: Reader, id: CodingId, span: { startCodePoint: number; endCodePoint: number }): CodingId | null {
  const find = db.sql.prepare<[string, number, number], { uuid: CodingId }>(
    `select other.uuid from coding self join coding other on other.document_id = self.document_id
     and other.code_id = self.code_id and other.coder_id = self.coder_id and other.id <> self.id
     where self.uuid = ? and other.start_code_point = ? and other.end_code_point = ?`,
  )
  return find.get(id, span.startCodePoint, span.endCodePoint)?.uuid ?? null
}

function refuseKnown(db: Reader, id: CodingId, span: { startCodePoint: number; endCodePoint: number }): void {
  if (findSame(db, id, span)) {
    throw new UserError('conflict', 'The same coder has already given one of the two parts this code.')
  }
}
