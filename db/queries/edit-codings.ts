import { coderColor } from '#core/coding/palette.ts'
import type { CodingRow, Direction } from '#core/contract/coding.ts'
import type { CodeId, CoderId, CodingId, DocumentId } from '#core/contract/ids.ts'
import { snapToGraphemes } from '#core/text/snap-to-graphemes.ts'
import type { Reader, Writer } from '../connection.ts'
import { UserError } from '../user-error.ts'
import { newUuid } from '../uuid.ts'
import { getCoding } from './coding.ts'
import { commandTime } from './command-time.ts'

export type Span = { readonly startCodePoint: number; readonly endCodePoint: number }

export type NewCoding = {
  readonly documentId: DocumentId
  readonly codeId: CodeId
  readonly coderId: CoderId
  readonly span: Span
}

/** Applies a code. Bounds snap outward to whole characters; the same span, code and coder twice is the same coding. */
export function addCoding(writer: Writer, coding: NewCoding): CodingId {
  const document = rowIdOf(writer, 'document', coding.documentId, 'This text is not in the study any more.')
  const code = rowIdOf(writer, 'code', coding.codeId, 'This code is not in the codebook any more.')
  const coder = rowIdOf(writer, 'coder', coding.coderId, 'This coder is not in the study any more.')
  const { startCodePoint, endCodePoint } = spanWithin(writer, document, coding.span)
  const values = [document, code, coder, startCodePoint, endCodePoint]
  const known = writer.sql
    .prepare<number[], { uuid: CodingId }>(
      `select uuid from coding where document_id = ? and code_id = ? and coder_id = ?
       and start_code_point = ? and end_code_point = ?`,
    )
    .get(...values)
  if (known) return known.uuid
  const uuid = newUuid()
  writer.sql
    .prepare(
      `insert into coding (uuid, document_id, code_id, coder_id, start_code_point, end_code_point)
       values (?, ?, ?, ?, ?, ?)`,
    )
    .run(uuid, ...values)
  return uuid as CodingId
}

export function removeCoding(writer: Writer, id: CodingId): void {
  writer.sql.prepare('delete from coding where id = ?').run(rowIdOf(writer, 'coding', id, missingCoding))
}

export type CodingChange = {
  readonly id: CodingId
  readonly span?: Span | undefined
  readonly codeId?: CodeId | undefined
  readonly weight?: number | null | undefined
  readonly direction?: Direction | null | undefined
  readonly memo?: string | null | undefined
}

/** Changes only what is named. @throws UserError `conflict` when that very coding is already there. */
export function updateCoding(writer: Writer, change: CodingChange): CodingRow {
  const id = rowIdOf(writer, 'coding', change.id, missingCoding)
  const before = getCoding(writer, change.id)
  const documentId = rowIdOf(writer, 'document', before.documentId, 'This text is not in the study any more.')
  const span = change.span ? spanWithin(writer, documentId, change.span) : before
  const code = rowIdOf(writer, 'code', change.codeId ?? before.codeId, 'This code is not in the codebook any more.')
  refuseTwin(writer, id, code, span)
  writer.sql
    .prepare(
      'update coding set code_id = ?, start_code_point = ?, end_code_point = ?, weight = ?, direction = ? where id = ?',
    )
    .run(
      code,
      span.startCodePoint,
      span.endCodePoint,
      change.weight === undefined ? before.weight : change.weight,
      change.direction === undefined ? before.direction : change.direction,
      id,
    )
  if (change.memo !== undefined) setMemo(writer, id, change.memo)
  return getCoding(writer, change.id)
}

/** It was looked at again: it stays as it is, or goes to the span. */
export function settleReview(writer: Writer, id: CodingId, span: Span | undefined): void {
  if (span) updateCoding(writer, { id, span })
  const row = rowIdOf(writer, 'coding', id, missingCoding)
  writer.sql.prepare('update coding set review = null where id = ? and review is not null').run(row)
}

function refuseTwin(writer: Writer, id: number, code: number, span: Span): void {
  const twin = writer.sql
    .prepare<number[]>(
      `select 1 from coding other join coding self on self.id = ? where other.id <> self.id
       and other.document_id = self.document_id and other.coder_id = self.coder_id and other.code_id = ?
       and other.start_code_point = ? and other.end_code_point = ?`,
    )
    .get(id, code, span.startCodePoint, span.endCodePoint)
  if (twin) throw new UserError('conflict', 'The same coder has already given this passage this code.')
}

function setMemo(writer: Writer, codingId: number, text: string | null): void {
  if (text === null || text.trim() === '') {
    writer.sql.prepare('delete from memo where coding_id = ?').run(codingId)
    return
  }
  const { changes } = writer.sql
    .prepare(`update memo set text = ?, updated_at = ${commandTime} where coding_id = ?`)
    .run(text, codingId)
  if (changes > 0) return
  writer.sql
    .prepare(
      `insert into memo (uuid, coding_id, coder_id, text, created_at, updated_at)
       values (?, ?, (select coder_id from coding where id = ?), ?, ${commandTime}, ${commandTime})`,
    )
    .run(newUuid(), codingId, codingId, text)
}

export function addCoder(writer: Writer, name: string): CoderId {
  const known = writer.sql.prepare<[string], { uuid: CoderId }>('select uuid from coder where name = ?').get(name)
  if (known) return known.uuid
  const count = writer.sql.prepare<[], { n: number }>('select count(*) as n from coder').get()?.n ?? 0
  const uuid = newUuid()
  writer.sql.prepare('insert into coder (uuid, name, color) values (?, ?, ?)').run(uuid, name, coderColor(count))
  return uuid as CoderId
}

export const missingCoding = 'This coding is not there any more.'

/** The key inside the file of a row named from outside. @throws UserError `not-found` */
export function rowIdOf(
  db: Reader,
  table: 'document' | 'code' | 'coder' | 'coding',
  uuid: string,
  missing: string,
): number {
  const row = db.sql.prepare<[string], { id: number }>(`select id from ${table} where uuid = ?`).get(uuid)
  if (!row) throw new UserError('not-found', missing)
  return row.id
}

function spanWithin(db: Reader, documentId: number, span: Span): Span {
  const row = db.sql
    .prepare<[number], { text: string; codePoints: number }>(
      'select text, code_points as codePoints from document where id = ?',
    )
    .get(documentId)
  if (!row || span.endCodePoint > row.codePoints) {
    throw new UserError('invalid', 'The passage reaches past the end of the text.')
  }
  return snapToGraphemes(row.text, span)
}
