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
  const firstId = nextDocumentId(writer)
  yield* addRows(writer, firstId, transcripts)
  for (const [i, transcript] of transcripts.entries()) {
    texts.index(firstId + i, searchedIn(transcript))
    yield
  }
  texts.done()
}

/** How many steps each transcript takes. */
export const STEPS_EACH = 2

/** A text as far as it is searched. */
type SearchedText = Pick<ReadText, 'text' | 'searchForm'>

/** Texts that come one by one, to be added together. */
export type ComingTranscripts = {
  /** Indexes the next. */
  readonly index: (text: SearchedText) => void
  /** Adds all, in the order in which they were indexed; a step a transcript. */
  readonly add: (transcripts: readonly NewTranscript[]) => Generator<void>
}

/**
 * As `addTranscripts`, for texts whose case is known only when the last has been read: each is indexed as it comes, before there is anything
 * that the history keeps.
 */
export function addTranscriptsAsTheyCome(writer: Writer): ComingTranscripts {
  const texts = indexTextsApart(writer)
  const firstId = nextDocumentId(writer)
  let indexed = 0
  return {
    index: (text) => {
      texts.index(firstId + indexed, searchedIn(text))
      indexed += 1
    },
    add: function* (transcripts) {
      if (transcripts.length !== indexed)
        throw new Error(`${indexed} texts are indexed, ${transcripts.length} are there`)
      yield* addRows(writer, firstId, transcripts)
      texts.done()
    },
  }
}

function searchedIn({ text, searchForm }: SearchedText): string {
  return searchForm ?? text
}

/** The id that SQLite would give next: those of deleted documents are not given again. */
function nextDocumentId({ sql }: Writer): number {
  const last = sql.prepare<[], { seq: number }>("select seq from sqlite_sequence where name = 'document'").get()
  return (last?.seq ?? 0) + 1
}

function* addRows(writer: Writer, firstId: number, transcripts: readonly NewTranscript[]): Generator<void> {
  const add = prepareInserts(writer)
  for (const [i, transcript] of transcripts.entries()) {
    add.document(firstId + i, transcript)
    for (const turn of transcript.turns) add.turn(firstId + i, turn)
    yield
  }
}

/** Statements made once for all rows. */
function prepareInserts(writer: Writer) {
  const sources = upsertInto(writer, 'source_file', ['path'], ['path'], { uuid: false })
  const cases = rowIds(writer, 'cases')
  const waves = rowIds(writer, 'wave')
  const document = writer.sql.prepare(
    `insert into document (id, uuid, name, kind, case_id, wave_id, text, text_sha256, language, words, code_points,
                           source_file_id, source_sha256)
     values (?, ?, ?, 'transcript', ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const turn = writer.sql.prepare(
    `insert into turn (document_id, speaker, role, start_code_point, end_code_point, time_stamp_seconds)
     values (?, ?, ?, ?, ?, ?)`,
  )
  return {
    document: (id: number, one: NewTranscript): void => {
      const { text, textSha256, language, words, codePoints, sourceFile, sourceSha256 } = one
      const place = [cases.get(one.case) ?? null, waves.get(one.wave) ?? null]
      const source = sources.write({ path: sourceFile })
      const kept = [text, textSha256, language, words, codePoints, source, sourceSha256]
      document.run(id, newUuid(), one.name, ...place, ...kept)
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
