import type { CaseId, CodeId, CodingId, DocumentId } from '#core/contract/ids.ts'
import type { LinkTarget, MemoPlace, MemoTarget } from '#core/contract/memos.ts'
import type { Reader } from '../connection.ts'
import { UserError } from '../user-error.ts'

/** What the columns below give of one place. */
export type PlaceRow = {
  readonly codingId: CodingId | null
  readonly startCodePoint: number | null
  readonly documentId: DocumentId | null
  readonly documentKind: 'transcript' | 'open-answer' | 'field-note' | null
  readonly caseId: CaseId | null
  readonly pseudonym: string | null
  readonly wave: string | null
  readonly codeId: CodeId | null
  readonly codeName: string | null
  readonly color: string | null
  readonly quote: string
}

/** Quotes are cut: they are there to be known again. Code points. */
const QUOTE = 400

export const placeColumns = (withQuote: boolean): string => `
  coding.uuid as codingId, coding.start_code_point as startCodePoint, document.uuid as documentId,
  document.kind as documentKind, cases.uuid as caseId, cases.pseudonym, wave.label as wave, code.uuid as codeId,
  code.name as codeName, code.color, ${
    withQuote
      ? `coalesce(substr(document.text, coding.start_code_point + 1,
           min(${QUOTE}, coding.end_code_point - coding.start_code_point)), '')`
      : "''"
  } as quote`

/** Joins what a row of `memo` or `memo_link` names, and what belongs to it. */
export const placeJoins = (table: 'memo' | 'memo_link'): string => `
  left join coding on coding.id = ${table}.coding_id
  left join document on document.id = coalesce(${table}.document_id, coding.document_id)
  left join cases on cases.id = coalesce(${table}.case_id, document.case_id)
  left join wave on wave.id = document.wave_id
  left join code on code.id = coalesce(${table}.code_id, coding.code_id)`

/** The place that a row names; `measure` is that of a memo. */
export function toPlace(db: Reader, row: PlaceRow, measure: string | null): MemoPlace {
  const { codingId, documentId, documentKind, pseudonym, wave, codeId, codeName, color } = row
  if (documentId !== null && documentKind !== null && pseudonym !== null && wave !== null) {
    const text = { documentId, documentKind, pseudonym, wave }
    if (codingId === null) return { kind: 'document', id: documentId, ...text }
    const place = { startCodePoint: row.startCodePoint ?? 0, code: codeName ?? '', color: color ?? '' }
    return { kind: 'coding', id: codingId, ...place, quote: row.quote, ...text }
  }
  if (row.caseId !== null) return { kind: 'case', id: row.caseId, pseudonym: pseudonym ?? '' }
  if (codeId !== null) return { kind: 'code', id: codeId, name: codeName ?? '', color: color ?? '' }
  if (measure !== null) return measurePlace(db, measure)
  return { kind: 'study' }
}

const labelOf: Readonly<Record<string, string>> = {
  scale: 'select label from scale where key = ?',
  item: 'select text as label from item where key = ?',
  code: 'select name as label from code where key = ?',
}

/** A measure by its label; an outcome has none but its name in the file, a deleted code the one that it had. */
function measurePlace(db: Reader, id: string): MemoPlace {
  const [kind = '', key = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]
  const sql = labelOf[kind]
  const label = sql && db.sql.prepare<[string], { label: string }>(sql).get(key)?.label
  const deleted = kind === 'code' && label === undefined ? deletedCodeName(db, key) : null
  return { kind: 'measure', id, label: label || deleted || key, isThere: deleted === null }
}

/** What a code that is gone was called last, by the journal. */
function deletedCodeName(db: Reader, key: string): string {
  const find = db.sql.prepare<[string], { name: string }>(
    `select json_extract(before, '$.name') as name from history_change
     where table_name = 'code' and operation = 'delete' and json_extract(before, '$.key') = ? order by id desc limit 1`,
  )
  return find.get(key)?.name ?? key
}

const tables = { coding: 'coding', document: 'document', case: 'cases', code: 'code' } as const
const columns = { coding: 'coding_id', document: 'document_id', case: 'case_id', code: 'code_id' } as const
const gone = {
  coding: 'This coding is not there any more.',
  document: 'This text is not in the study any more.',
  case: 'This principal is not in the study any more.',
  code: 'This code is not in the codebook any more.',
} as const

/** The column of `memo` or `memo_link` that names a thing of this kind, and the thing's row. @throws UserError `not-found` */
export function targetColumn(
  db: Reader,
  { kind, id }: LinkTarget,
): { readonly column: string; readonly rowId: number } {
  const row = db.sql.prepare<[string], { id: number }>(`select id from ${tables[kind]} where uuid = ?`).get(id)
  if (!row) throw new UserError('not-found', gone[kind])
  return { column: columns[kind], rowId: row.id }
}

/** What a thing is called, with its quote where it is a passage. @throws UserError `not-found` */
export function describeTarget(db: Reader, target: MemoTarget): MemoPlace {
  if (target.kind === 'study') return { kind: 'study' }
  if (target.kind === 'measure') return measurePlace(db, target.id)
  const { column, rowId } = targetColumn(db, target)
  const ids = Object.values(columns).map((name) => `${name === column ? '?' : 'null'} as ${name}`)
  const row = db.sql
    .prepare<[number], PlaceRow>(
      `with memo_link as (select ${ids.join(', ')}) select ${placeColumns(true)} from memo_link ${placeJoins('memo_link')}`,
    )
    .get(rowId)
  if (!row) throw new UserError('not-found', gone[target.kind])
  return toPlace(db, row, null)
}
