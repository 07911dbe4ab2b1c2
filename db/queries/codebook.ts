import { idsWithin } from '#core/coding/code-tree.ts'
import { pickTwoQuotes } from '#core/coding/pick-two-quotes.ts'
import type { CodebookRow, CodeCoding } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import type { CodebookEntry } from '#core/types/codebook.ts'
import type { Reader } from '../connection.ts'
import { all } from './all.ts'
import { codeTree } from './code-tree.ts'
import { listCodes } from './coding.ts'
import { listTree } from './edit-codes.ts'

export function listCodebook(db: Reader): readonly CodebookRow[] {
  type More = { id: string; shortcut: string | null; memos: number }
  const more = new Map(
    all<More>(
      db,
      'select uuid as id, shortcut, (select count(*) from memo where code_id = code.id) as memos from code',
    ).map(({ id, shortcut, memos }) => [id, { shortcut, memos }]),
  )
  return listCodes(db).map((code) => ({ ...code, ...(more.get(code.id) ?? { shortcut: null, memos: 0 }) }))
}

/** The codebook as files hold it, with the ids that travel, in its order. */
export function listEntries(db: Reader): readonly (CodebookEntry & { readonly guid: string })[] {
  return all<CodebookEntry & { guid: string }>(
    db,
    `${codeTree}
     select code.key as id, parent.key as parent, code.name, code.definition, code.include, code.exclude, code.example,
            code.color, code.uuid as guid
     from tree join code on code.id = tree.id left join code parent on parent.id = code.parent_id order by tree.path`,
  )
}

/** As much of a passage as a list shows. */
const SHOWN_CODE_POINTS = 600

const codingColumns = `
  coding.uuid as id, code.uuid as codeId, document.uuid as documentId, cases.uuid as caseId, pseudonym, wave.key as wave,
  coder.name as coder, document.language, start_code_point as startCodePoint, end_code_point as endCodePoint,
  substr(document.text, start_code_point + 1, min(end_code_point - start_code_point, ${SHOWN_CODE_POINTS})) as text,
  weight, direction, (select text from memo where coding_id = coding.id) as memo`

const codingJoins = `
  coding join code on code.id = code_id join document on document.id = document_id join cases on cases.id = case_id
  join wave on wave.id = wave_id join coder on coder.id = coder_id`

/** The codings of one code with their words, in the order of cases, waves and places. */
export function listCodeCodings(db: Reader, id: CodeId): readonly CodeCoding[] {
  return db.sql
    .prepare<[string], CodeCoding>(
      `select ${codingColumns} from ${codingJoins} where code_id = (select id from code where uuid = ?)
       order by cases.position, wave.position, document.id, start_code_point, end_code_point, coding.id`,
    )
    .all(id)
}

/** A quote of the first and of the last wave that have any; of the codes below where the code has none of its own. */
export function getCodeQuotes(db: Reader, id: CodeId): readonly CodeCoding[] {
  const own = placesOf(db, [id])
  const places = own.length > 0 ? own : placesOf(db, [...idsWithin(listTree(db), id)])
  const find = db.sql.prepare<[string], CodeCoding>(`select ${codingColumns} from ${codingJoins} where coding.uuid = ?`)
  return pickTwoQuotes(places).flatMap((place) => find.get(place.id) ?? [])
}

function placesOf(db: Reader, ids: readonly string[]) {
  return db.sql
    .prepare<[string], { id: string; caseId: string; wave: number; codePoints: number }>(
      `select coding.uuid as id, cases.uuid as caseId, wave.position as wave,
              end_code_point - start_code_point as codePoints
       from coding join document on document.id = document_id join cases on cases.id = case_id
       join wave on wave.id = wave_id
       where code_id in (select id from code where uuid in (select value from json_each(?)))
       order by wave.position, cases.position, document.id, start_code_point, coding.id`,
    )
    .all(JSON.stringify(ids))
}
