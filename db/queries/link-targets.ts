import { rankNames } from '#core/coding/rank-names.ts'
import type { MemoPlace } from '#core/contract/memos.ts'
import { indexCodePoints } from '#core/text/code-points.ts'
import { cutAfter, holdsWords, wordsOf } from '#core/text/match-words.ts'
import type { Reader } from '../connection.ts'
import { all } from './all.ts'
import { codeTree } from './code-tree.ts'
import { namesOf } from './memos.ts'

type Of<Kind extends MemoPlace['kind']> = Extract<MemoPlace, { readonly kind: Kind }>

/**
 * What a memo could point to, each kind best first and at most `limit` of it. Codes, principals and texts are found by letters in
 * order too; coded passages by whole words or parts of them, in the code, the pseudonym or the quote.
 */
export function findLinkTargets(db: Reader, text: string, limit: number): readonly MemoPlace[] {
  const best = <Place extends MemoPlace>(places: readonly Place[]) =>
    rankNames(places, namesOf, text)
      .slice(0, limit)
      .map(({ item }) => item)
  return [
    ...best(listCodePlaces(db)),
    ...best(listCasePlaces(db)),
    ...best(listTextPlaces(db)),
    ...findPassages(db, text, limit),
  ]
}

function listCodePlaces(db: Reader): readonly Of<'code'>[] {
  type Row = Omit<Of<'code'>, 'kind'>
  const sql = `${codeTree} select code.uuid as id, code.name, code.color from tree join code on code.id = tree.id order by tree.path`
  return all<Row>(db, sql).map((row) => ({ kind: 'code', ...row }))
}

function listCasePlaces(db: Reader): readonly Of<'case'>[] {
  type Row = Omit<Of<'case'>, 'kind'>
  return all<Row>(db, 'select uuid as id, pseudonym from cases order by position').map((row) => ({
    kind: 'case',
    ...row,
  }))
}

function listTextPlaces(db: Reader): readonly Of<'document'>[] {
  type Row = Omit<Of<'document'>, 'kind'>
  return all<Row>(
    db,
    `select document.uuid as id, document.uuid as documentId, document.kind as documentKind, pseudonym, wave.label as wave
     from document join cases on cases.id = case_id join wave on wave.id = wave_id
     order by cases.position, wave.position, document.id`,
  ).map((row) => ({ kind: 'document', ...row }))
}

type PassageRow = Omit<Of<'coding'>, 'kind' | 'quote'> & {
  readonly textRow: number
  readonly endCodePoint: number
}

/** Code points of a quote that are shown. */
const SHOWN = 200

/** A text is read once and cut in memory: SQLite's `substr` would run through it again for each of its codings. */
function findPassages(db: Reader, text: string, limit: number): readonly Of<'coding'>[] {
  const words = wordsOf(text)
  if (words.join('').length < 2) return []
  const rows = all<PassageRow>(
    db,
    `select coding.uuid as id, document.uuid as documentId, document.kind as documentKind, pseudonym, wave.label as wave,
            code.name as code, code.color, start_code_point as startCodePoint, end_code_point as endCodePoint,
            document.id as textRow
     from coding join document on document.id = document_id join cases on cases.id = document.case_id
     join wave on wave.id = document.wave_id join code on code.id = code_id
     order by document.id, start_code_point, coding.id`,
  )
  const sliceOf = textSlices(db)
  const found: Of<'coding'>[] = []
  for (const { textRow, endCodePoint, ...row } of rows) {
    const quote = sliceOf(textRow)(row.startCodePoint, endCodePoint)
    if (!holdsWords(`${row.code} ${row.pseudonym} ${quote}`, words)) continue
    if (found.push({ kind: 'coding', ...row, quote: cutAfter(quote, SHOWN) }) === limit) break
  }
  return found
}

/** Texts to cut from; the last one asked for is kept. */
function textSlices(db: Reader): (row: number) => (startCodePoint: number, endCodePoint: number) => string {
  const find = db.sql.prepare<[number], { text: string }>('select text from document where id = ?')
  let open = { row: -1, slice: indexCodePoints('').slice }
  return (row) => {
    if (open.row !== row) open = { row, slice: indexCodePoints(find.get(row)?.text ?? '').slice }
    return open.slice
  }
}
