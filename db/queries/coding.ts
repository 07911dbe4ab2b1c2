import type { CodeRow, CoderRow, CodingRow, DocumentRow, DocumentText, Turn } from '#core/contract/coding.ts'
import type { CoderId, CodingId, DocumentId } from '#core/contract/ids.ts'
import type { Reader } from '../connection.ts'
import { UserError } from '../user-error.ts'
import { all } from './all.ts'
import { codeTree } from './code-tree.ts'

const documentColumns = `
  document.uuid as id, document.name, document.kind, cases.uuid as caseId, cases.pseudonym, wave.key as wave,
  document.language, document.words`

export function listDocuments(db: Reader): readonly DocumentRow[] {
  return all<DocumentRow>(
    db,
    `select ${documentColumns}, (select count(*) from coding where document_id = document.id) as codings
     from document join cases on cases.id = case_id join wave on wave.id = wave_id
     order by cases.position, wave.position, document.id`,
  )
}

export function getDocument(db: Reader, id: DocumentId): DocumentText {
  const row = db.sql
    .prepare<[string], Omit<DocumentText, 'turns'> & { rowId: number }>(
      `select ${documentColumns}, document.text, document.id as rowId
       from document join cases on cases.id = case_id join wave on wave.id = wave_id where document.uuid = ?`,
    )
    .get(id)
  if (!row) throw new UserError('not-found', 'This text is not in the study any more.')
  const turns = db.sql
    .prepare<[number], Turn>(
      `select speaker, role, start_code_point as startCodePoint, end_code_point as endCodePoint,
              time_stamp_seconds as timeStampSeconds from turn where document_id = ? order by start_code_point`,
    )
    .all(row.rowId)
  const { rowId: _, ...document } = row
  return { ...document, turns }
}

export const codingColumns = `
  coding.uuid as id, document.uuid as documentId, code.uuid as codeId, coder.uuid as coderId,
  start_code_point as startCodePoint, end_code_point as endCodePoint, weight, direction,
  (select text from memo where coding_id = coding.id) as memo`

export const codingJoins = `
  coding join document on document.id = document_id join code on code.id = code_id join coder on coder.id = coder_id`

export function listCodings(db: Reader, documentId: DocumentId): readonly CodingRow[] {
  return db.sql
    .prepare<[string], CodingRow>(
      `select ${codingColumns} from ${codingJoins}
       where document_id = (select id from document where uuid = ?) order by start_code_point, end_code_point, coding.id`,
    )
    .all(documentId)
}

export function getCoding(db: Reader, id: CodingId): CodingRow {
  const row = db.sql
    .prepare<[string], CodingRow>(`select ${codingColumns} from ${codingJoins} where coding.uuid = ?`)
    .get(id)
  if (!row) throw new UserError('not-found', 'This coding is not there any more.')
  return row
}

export function listCodes(db: Reader): readonly CodeRow[] {
  type Count = { codeId: number; wave: string; n: number }
  const counts = new Map<number, Record<string, number>>()
  for (const { codeId, wave, n } of all<Count>(
    db,
    `select code_id as codeId, wave.key as wave, count(*) as n from coding
     join document on document.id = document_id join wave on wave.id = wave_id group by code_id, wave.id`,
  )) {
    counts.set(codeId, { ...counts.get(codeId), [wave]: n })
  }
  type Row = Omit<CodeRow, 'codings' | 'codingsByWave'> & { rowId: number }
  return all<Row>(
    db,
    `${codeTree}
     select code.id as rowId, code.uuid as id, code.key, parent.uuid as parentId, code.name, code.definition,
            code.include, code.exclude, code.example, code.color, code.shortcut
     from tree join code on code.id = tree.id left join code parent on parent.id = code.parent_id order by tree.path`,
  ).map(({ rowId, ...row }) => {
    const codingsByWave = counts.get(rowId) ?? {}
    return { ...row, codings: Object.values(codingsByWave).reduce((sum, n) => sum + n, 0), codingsByWave }
  })
}

export function listCoders(db: Reader, current: CoderId | null): readonly CoderRow[] {
  return all<Omit<CoderRow, 'isCurrent'>>(
    db,
    `select uuid as id, name, color, (select count(*) from coding where coder_id = coder.id) as codings
     from coder order by id`,
  ).map((row) => ({ ...row, isCurrent: row.id === current }))
}
