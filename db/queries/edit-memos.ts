import type { CoderId, MemoId } from '#core/contract/ids.ts'
import type { LinkTarget, MemoTarget } from '#core/contract/memos.ts'
import type { Writer } from '../connection.ts'
import { UserError } from '../user-error.ts'
import { newUuid } from '../uuid.ts'
import { commandTime } from './command-time.ts'
import { targetColumn } from './memo-places.ts'

export type NewMemo = {
  readonly on: MemoTarget
  readonly title: string
  readonly text: string
  readonly coderId: CoderId | null
}

/** @throws UserError `conflict` when the coding has a memo already: it is shown with the coding, and there can be one only. */
export function addMemo(writer: Writer, { on, title, text, coderId }: NewMemo): MemoId {
  const place = placeOf(writer, on)
  if (
    on.kind === 'coding' &&
    writer.sql.prepare<[unknown]>('select 1 from memo where coding_id = ?').get(place.value)
  ) {
    throw new UserError('conflict', 'This coding has a memo already. Write on in that one.')
  }
  const uuid = newUuid()
  writer.sql
    .prepare(
      `insert into memo (uuid, ${place.column}, coder_id, title, text, created_at, updated_at)
       values (?, ?, (select id from coder where uuid = ?), ?, ?, ${commandTime}, ${commandTime})`,
    )
    .run(uuid, place.value, coderId, title, normalise(text))
  return uuid as MemoId
}

/** Changes only what is named; saying the same again changes nothing. */
export function updateMemo(
  writer: Writer,
  id: MemoId,
  change: { readonly title?: string | undefined; readonly text?: string | undefined },
): void {
  const row = memoRow(writer, id)
  const title = change.title ?? row.title
  const text = change.text === undefined ? row.text : normalise(change.text)
  if (title === row.title && text === row.text) return
  writer.sql
    .prepare(`update memo set title = ?, text = ?, updated_at = ${commandTime} where id = ?`)
    .run(title, text, row.id)
}

export function removeMemo(writer: Writer, id: MemoId): void {
  writer.sql.prepare('delete from memo where id = ?').run(memoRow(writer, id).id)
}

export function addMemoLink(writer: Writer, id: MemoId, to: LinkTarget): void {
  const memo = memoRow(writer, id)
  const { column, rowId } = targetColumn(writer, to)
  const known = writer.sql.prepare<number[]>(`select 1 from memo_link where memo_id = ? and ${column} = ?`)
  if (known.get(memo.id, rowId)) return
  writer.sql.prepare(`insert into memo_link (memo_id, ${column}) values (?, ?)`).run(memo.id, rowId)
}

export function removeMemoLink(writer: Writer, id: MemoId, to: LinkTarget): void {
  const memo = memoRow(writer, id)
  const { column, rowId } = targetColumn(writer, to)
  writer.sql.prepare(`delete from memo_link where memo_id = ? and ${column} = ?`).run(memo.id, rowId)
}

function placeOf(writer: Writer, on: MemoTarget): { readonly column: string; readonly value: string | number | null } {
  if (on.kind === 'study') return { column: 'measure', value: null }
  if (on.kind === 'measure') return { column: 'measure', value: on.id }
  const { column, rowId } = targetColumn(writer, on)
  return { column, value: rowId }
}

/** As texts are kept: SQLite's functions stop at U+0000, and a lone surrogate is not stored as it is. */
function normalise(text: string): string {
  return text.toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n')
}

function memoRow(writer: Writer, id: MemoId): { readonly id: number; readonly title: string; readonly text: string } {
  const row = writer.sql
    .prepare<[string], { id: number; title: string; text: string }>('select id, title, text from memo where uuid = ?')
    .get(id)
  if (!row) throw new UserError('not-found', 'This memo is not there any more.')
  return row
}
