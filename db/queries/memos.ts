import type { CoderId, MemoId } from '#core/contract/ids.ts'
import type { Memo, MemoAbout, MemoPlace, MemoRow, MemoTarget } from '#core/contract/memos.ts'
import { holdsWords, lineWith, wordsOf } from '#core/text/match-words.ts'
import type { Reader } from '../connection.ts'
import { UserError } from '../user-error.ts'
import { type PlaceRow, placeColumns, placeJoins, targetColumn, toPlace } from './memo-places.ts'

type Row = PlaceRow & {
  readonly rowId: number
  readonly id: MemoId
  readonly title: string
  readonly text: string
  readonly measure: string | null
  readonly createdAt: string | null
  readonly updatedAt: string | null
  readonly coderId: CoderId | null
  readonly coderName: string | null
  readonly links: number
}

const selectMemos = (withQuote: boolean): string => `
  select memo.id as rowId, memo.uuid as id, memo.title, memo.text, memo.measure, memo.created_at as createdAt,
         memo.updated_at as updatedAt, coder.uuid as coderId, coder.name as coderName,
         (select count(*) from memo_link where memo_id = memo.id) as links, ${placeColumns(withQuote)}
  from memo left join coder on coder.id = memo.coder_id ${placeJoins('memo')}`

// The order must not change while one is being written in: by when it was made.
const newestFirst = 'order by memo.created_at desc, memo.id desc'

/** Code points of a memo that a list shows. */
const LINE = 160

export function listMemos(db: Reader, search: string, limit: number): readonly MemoRow[] {
  const words = wordsOf(search)
  const found: MemoRow[] = []
  for (const row of db.sql.prepare<[], Row>(`${selectMemos(false)} ${newestFirst}`).iterate()) {
    const memo = toMemoRow(db, row, words)
    if (!holdsWords(`${row.title}\n${row.text}\n${namesOf(memo.on)}`, words)) continue
    if (found.push(memo) === limit) break
  }
  return found
}

export function getMemo(db: Reader, id: MemoId): Memo {
  const row = db.sql.prepare<[string], Row>(`${selectMemos(true)} where memo.uuid = ?`).get(id)
  if (!row) throw new UserError('not-found', 'This memo is not there any more.')
  const { line: _, ...memo } = toMemoRow(db, row, [])
  return { ...memo, text: row.text, links: listLinks(db, row.rowId) }
}

/** Memos on a thing or pointing to it. */
export function listMemosAbout(db: Reader, target: MemoTarget): readonly MemoAbout[] {
  if (target.kind === 'study' || target.kind === 'measure') {
    const measure = target.kind === 'measure' ? target.id : null
    const none = ['coding_id', 'document_id', 'case_id', 'code_id'].map((column) => `memo.${column} is null`)
    const sql = `${selectMemos(false)} where memo.measure is ? and ${none.join(' and ')} ${newestFirst}`
    const rows = db.sql.prepare<[string | null], Row>(sql).all(measure)
    return rows.map((row) => ({ ...toMemoRow(db, row, []), as: 'on' }))
  }
  const { column, rowId } = targetColumn(db, target)
  type AboutRow = Row & { readonly isOn: 0 | 1 }
  return db.sql
    .prepare<[number, number, number], AboutRow>(
      `${selectMemos(false).replace('select', `select memo.${column} is ? as isOn,`)}
       where memo.id in (select id from memo where ${column} = ?
                         union select memo_id from memo_link where ${column} = ?) ${newestFirst}`,
    )
    .all(rowId, rowId, rowId)
    .map((row) => ({ ...toMemoRow(db, row, []), as: row.isOn === 1 ? 'on' : 'link' }))
}

function listLinks(db: Reader, memoId: number): readonly MemoPlace[] {
  return db.sql
    .prepare<[number], PlaceRow>(
      `select ${placeColumns(true)} from memo_link ${placeJoins('memo_link')} where memo_link.memo_id = ? order by memo_link.id`,
    )
    .all(memoId)
    .map((row) => toPlace(db, row, null))
}

function toMemoRow(db: Reader, row: Row, words: readonly string[]): MemoRow {
  const { id, title, createdAt, updatedAt, links, coderId, coderName } = row
  return {
    ...{ id, title, createdAt, updatedAt, links },
    line: lineWith(row.text, words, LINE),
    on: toPlace(db, row, row.measure),
    coder: coderId === null ? null : { id: coderId, name: coderName ?? '' },
  }
}

/** The names by which a place can be looked for. */
export function namesOf(place: MemoPlace): string {
  if (place.kind === 'study') return ''
  if (place.kind === 'measure') return place.label
  if (place.kind === 'case') return place.pseudonym
  if (place.kind === 'code') return place.name
  return `${place.pseudonym} ${place.wave}${place.kind === 'coding' ? ` ${place.code}` : ''}`
}
