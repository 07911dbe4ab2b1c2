import type { ImportedDocument, ImportedStudy } from '#core/importing/imported-study.ts'
import { countCodePoints } from '#core/text/code-points.ts'
import { countWords } from '#core/text/count-words.ts'
import type { Problem } from '#core/types/problem.ts'
import type { Writer } from '../connection.ts'
import { hashText } from '../hash-text.ts'
import { UserError } from '../user-error.ts'
import { textsOfFolders } from './texts-of-folders.ts'
import { upsertInto } from './upsert.ts'
import { idOf, type Keys, optionalId } from './write-study.ts'

/**
 * A document's text is immutable: a changed text under a known name replaces it only while nobody has coded it, and only where it came
 * from a folder or is an answer, whose newest wording counts.
 *
 * @throws UserError `conflict`, a problem for each document whose text differs and may not be replaced.
 */
export function writeDocuments(writer: Writer, { documents }: Pick<ImportedStudy, 'documents'>, keys: Keys): void {
  refuseChangedTexts(writer, documents)
  const columns = [
    ...['name', 'kind', 'case_id', 'wave_id', 'item_id', 'text', 'text_sha256', 'language', 'words', 'code_points'],
    ...['source_file_id', 'source_sha256'],
  ]
  const rows = upsertInto(writer, 'document', columns, ['name'], { uuid: true })
  const turnColumns = ['document_id', 'speaker', 'role', 'start_code_point', 'end_code_point', 'time_stamp_seconds']
  const turns = upsertInto(writer, 'turn', turnColumns, ['document_id', 'start_code_point'], { uuid: false })
  for (const document of documents) {
    const id = rows.write(documentRow(document, keys))
    keys.documents.set(document.name, id)
    const starts = new Set(document.turns.map((turn) => turn.startCodePoint))
    removeOtherTurns(writer, id, starts)
    for (const turn of document.turns) {
      turns.write({
        document_id: id,
        speaker: turn.speaker,
        role: turn.role,
        start_code_point: turn.startCodePoint,
        end_code_point: turn.endCodePoint,
        time_stamp_seconds: turn.timeStamp,
      })
    }
  }
}

function documentRow(document: ImportedDocument, keys: Keys) {
  return {
    name: document.name,
    kind: document.kind,
    case_id: idOf(keys.cases, document.case),
    wave_id: idOf(keys.waves, document.wave),
    item_id: optionalId(keys.items, document.item),
    text: document.text,
    text_sha256: hashText(document.text),
    language: document.language,
    words: countWords(document.text),
    code_points: countCodePoints(document.text),
    source_file_id: idOf(keys.sourceFiles, document.sourceFile),
    source_sha256: document.sourceSha256,
  }
}

function removeOtherTurns(writer: Writer, documentId: number, starts: ReadonlySet<number>): void {
  const known = writer.sql
    .prepare<[number], { id: number; start: number }>(
      'select id, start_code_point as start from turn where document_id = ?',
    )
    .all(documentId)
  const remove = writer.sql.prepare('delete from turn where id = ?')
  for (const turn of known) if (!starts.has(turn.start)) remove.run(turn.id)
}

function refuseChangedTexts(writer: Writer, documents: readonly ImportedDocument[]): void {
  type Known = { id: number; kind: string; hash: string; codings: number }
  const find = writer.sql.prepare<[string], Known>(
    `select id, kind, text_sha256 as hash, (select count(*) from coding where document_id = document.id) as codings
     from document where name = ?`,
  )
  const ofFolders = textsOfFolders(writer)
  const problems = documents.flatMap(({ name, text, sourceFile }): Problem[] => {
    const known = find.get(name)
    if (!known || known.hash === hashText(text)) return []
    const why = whyKept(known.codings, known.kind === 'open-answer' || ofFolders.has(known.id))
    if (why === null) return []
    const message = `The text of ${name} differs from the one in the project, which ${why}. Give the changed text a name of its own, or put the old file back.`
    return [{ file: sourceFile, message }]
  })
  if (problems.length > 0) throw new UserError('conflict', 'Texts that may not be replaced have changed.', problems)
}

function whyKept(codings: number, mayChange: boolean): string | null {
  if (codings > 0) return `has ${codings} codings`
  return mayChange ? null : 'was brought in on its own'
}
