import { type CodingFate, lastingText, mapTurns, planTextEdit } from '#core/coding/edit-text.ts'
import type { CodingId, DocumentId } from '#core/contract/ids.ts'
import type { CodingInText, TextToEdit } from '#core/contract/text-edits.ts'
import { countCodePoints } from '#core/text/code-points.ts'
import { countWords } from '#core/text/count-words.ts'
import type { CodePointRange } from '#core/text/snap-to-graphemes.ts'
import type { Reader, Writer } from '../connection.ts'
import { hashText } from '../hash-text.ts'
import { UserError } from '../user-error.ts'
import { type Move, moveSpans } from './move-spans.ts'

export function getTextToEdit(db: Reader, id: DocumentId): TextToEdit {
  const { rowId, ...document } = documentRow(db, id)
  const speakers = db.sql
    .prepare<[number], TextToEdit['speakers'][number]>(
      `select speaker, min(role) as role, count(*) as turns from turn where document_id = ?
       group by speaker order by min(start_code_point)`,
    )
    .all(rowId)
  return { ...document, speakers, codings: listCodingsInText(db, rowId, '') }
}

/** Codings that are to be looked at again. */
export function listReviews(db: Reader, id: DocumentId): readonly CodingInText[] {
  return listCodingsInText(db, documentRow(db, id).rowId, 'and coding.review is not null')
}

export type TextEdit = {
  readonly id: DocumentId
  /** The hash of the text that was edited. */
  readonly basedOn: string
  readonly text: string
  /** Of the codings whose words are gone, those to remove. */
  readonly remove: readonly CodingId[]
}

/** @throws UserError `conflict` when the text is another one by now, `invalid` when no word is left of it. */
export function editDocument(writer: Writer, edit: TextEdit): void {
  const before = documentRow(writer, edit.id)
  if (before.sha256 !== edit.basedOn) {
    throw new UserError('conflict', 'This text was changed in the meantime. Close it, and edit the text as it is now.')
  }
  const text = lastingText(edit.text)
  if (countWords(text) === 0) throw new UserError('invalid', 'A text needs at least one word.')
  if (text === before.text) return
  const codings = listCodingsInText(writer, before.rowId, '')
  const fates = planTextEdit(before.text, text, codings, before.language)
  writer.sql
    .prepare('update document set text = ?, text_sha256 = ?, words = ?, code_points = ? where id = ?')
    .run(text, hashText(text), countWords(text), countCodePoints(text), before.rowId)
  settleFates(writer, fates, new Set(edit.remove))
  writeTurns(writer, before.rowId, before.text, text)
}

function settleFates(writer: Writer, fates: readonly CodingFate[], remove: ReadonlySet<string>): void {
  const find = writer.sql.prepare<[string], { id: number }>('select id from coding where uuid = ?')
  const removeCoding = writer.sql.prepare('delete from coding where id = ?')
  const mark = writer.sql.prepare("update coding set review = 'text-edited' where id = ? and review is null")
  const moves: Move[] = []
  for (const { kind, coding, range } of fates) {
    const id = find.get(coding.id)?.id
    if (id === undefined) continue
    if (range === null || (kind === 'gone' && remove.has(coding.id))) removeCoding.run(id)
    else moves.push({ id, from: coding, to: range, group: `${coding.codeId}:${coding.coderId}` })
    if (kind === 'doubtful' || kind === 'gone') mark.run(id)
  }
  moveSpans(writer, moves)
}

/** Turns have no id of their own that anything refers to: those that changed are written anew. */
function writeTurns(writer: Writer, documentId: number, before: string, after: string): void {
  type Row = CodePointRange & { id: number; speaker: string; role: string; timeStampSeconds: number | null }
  const turns = writer.sql
    .prepare<[number], Row>(
      `select id, speaker, role, start_code_point as startCodePoint, end_code_point as endCodePoint,
              time_stamp_seconds as timeStampSeconds from turn where document_id = ? order by start_code_point`,
    )
    .all(documentId)
  const mapped = mapTurns(before, after, turns)
  const isSame = (turn: Row) =>
    mapped.some(
      (one) =>
        one.id === turn.id && one.startCodePoint === turn.startCodePoint && one.endCodePoint === turn.endCodePoint,
    )
  const changed = new Set(turns.filter((turn) => !isSame(turn)).map(({ id }) => id))
  const remove = writer.sql.prepare('delete from turn where id = ?')
  for (const id of changed) remove.run(id)
  const insert = writer.sql.prepare(
    `insert into turn (document_id, speaker, role, start_code_point, end_code_point, time_stamp_seconds)
     values (?, ?, ?, ?, ?, ?)`,
  )
  for (const { id, speaker, role, startCodePoint, endCodePoint, timeStampSeconds } of mapped) {
    if (changed.has(id)) insert.run(documentId, speaker, role, startCodePoint, endCodePoint, timeStampSeconds)
  }
}

export function setSpeakerRole(
  writer: Writer,
  { documentId, speaker, role }: { readonly documentId: DocumentId; readonly speaker: string; readonly role: string },
): void {
  writer.sql
    .prepare('update turn set role = ? where document_id = ? and speaker = ? and role <> ?')
    .run(role, documentRow(writer, documentId).rowId, speaker, role)
}

type DocumentToEdit = Pick<TextToEdit, 'id' | 'text' | 'sha256' | 'language'> & { readonly rowId: number }

function documentRow(db: Reader, id: DocumentId): DocumentToEdit {
  const row = db.sql
    .prepare<[string], DocumentToEdit>(
      'select uuid as id, id as rowId, text, text_sha256 as sha256, language from document where uuid = ?',
    )
    .get(id)
  if (!row) throw new UserError('not-found', 'This text is not in the study any more.')
  return row
}

function listCodingsInText(db: Reader, documentId: number, condition: string): readonly CodingInText[] {
  return db.sql
    .prepare<[number], CodingInText>(
      `select coding.uuid as id, code.uuid as codeId, code.name as code, code.color, coder.uuid as coderId,
              coder.name as coder, start_code_point as startCodePoint, end_code_point as endCodePoint
       from coding join code on code.id = code_id join coder on coder.id = coder_id
       where document_id = ? ${condition} order by start_code_point, end_code_point, coding.id`,
    )
    .all(documentId)
}
