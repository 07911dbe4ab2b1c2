import type { ImportedTurn } from '#core/importing/imported-study.ts'
import type { ReadText } from '#core/importing/prepare-text.ts'
import type { Writer } from '../connection.ts'
import { indexTextsApart } from '../index-texts.ts'
import { newUuid } from '../uuid.ts'
import { upsertInto } from './upsert.ts'

/** A transcript that is to be a document, all of it known. Case and wave are the study's own ids. */
export type NewTranscript = Pick<
  ReadText,
  'text' | 'language' | 'words' | 'codePoints' | 'textSha256' | 'searchForm'
> & {
  readonly name: string
  readonly case: string
  readonly wave: string
  readonly turns: readonly ImportedTurn[]
  readonly sourceFile: string
  readonly sourceSha256: string
}

/**
 * Adds transcripts under names that no document has yet; cases and waves must be there. Two steps a transcript: all are written before any
 * is indexed, since SQLite empties the index's buffer before each row that is written beside it.
 */
export function* addTranscripts(writer: Writer, transcripts: readonly NewTranscript[]): Generator<void> {
  const texts = indexTextsApart(writer)
  const add = prepareInserts(writer)
  const ids: number[] = []
  for (const transcript of transcripts) {
    const id = add.document(transcript)
    for (const turn of transcript.turns) add.turn(id, turn)
    ids.push(id)
    yield
  }
  for (const [i, { text, searchForm }] of transcripts.entries()) {
    texts.index(ids[i] ?? 0, searchForm ?? text)
    yield
  }
  texts.done()
}

/** How many steps each transcript takes. */
export const STEPS_EACH = 2

/** Statements made once for all rows. */
function prepareInserts(writer: Writer) {
  const sources = upsertInto(writer, 'source_file', ['path'], ['path'], { uuid: false })
  const cases = rowIds(writer, 'cases')
  const waves = rowIds(writer, 'wave')
  const document = writer.sql.prepare(
    `insert into document (uuid, name, kind, case_id, wave_id, text, text_sha256, language, words, code_points,
                           source_file_id, source_sha256)
     values (?, ?, 'transcript', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const turn = writer.sql.prepare(
    `insert into turn (document_id, speaker, role, start_code_point, end_code_point, time_stamp_seconds)
     values (?, ?, ?, ?, ?, ?)`,
  )
  return {
    document: (one: NewTranscript): number => {
      const { text, textSha256, language, words, codePoints, sourceFile, sourceSha256 } = one
      const place = [cases.get(one.case) ?? null, waves.get(one.wave) ?? null]
      const source = sources.write({ path: sourceFile })
      const kept = [text, textSha256, language, words, codePoints, source, sourceSha256]
      return Number(document.run(newUuid(), one.name, ...place, ...kept).lastInsertRowid)
    },
    turn: (id: number, { speaker, role, startCodePoint, endCodePoint, timeStamp }: ImportedTurn): void => {
      turn.run(id, speaker, role, startCodePoint, endCodePoint, timeStamp)
    },
  }
}

function rowIds(writer: Writer, table: 'cases' | 'wave'): ReadonlyMap<string, number> {
  const rows = writer.sql.prepare<[], { id: number; key: string }>(`select id, key from ${table}`).all()
  return new Map(rows.map(({ id, key }) => [key, id]))
}
