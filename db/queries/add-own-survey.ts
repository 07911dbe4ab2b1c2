import type { ImportedDocument, ImportedResponse } from '#core/importing/imported-study.ts'
import type { OwnSurvey } from '#core/importing/own-tables/read-own-survey.ts'
import type { Reader, Writer } from '../connection.ts'
import { hashText } from '../hash-text.ts'
import { idsByKey } from './add-own-tables.ts'
import { all } from './all.ts'
import { writeOwnFiles } from './own-rows.ts'
import { upsertInto } from './upsert.ts'
import { writeDocuments } from './write-documents.ts'
import { openTables, type Places, putAnswerSheets, putInstrument, responseRow } from './write-instruments.ts'
import type { Keys } from './write-study.ts'

/**
 * Adds answers, and changes those that are there; an empty cell takes none back. Open answers become texts.
 *
 * @throws UserError `conflict`, a problem for each coded text whose answer differs
 */
export function addSurvey(
  writer: Writer,
  survey: Pick<OwnSurvey, 'rows' | 'instruments' | 'sheets' | 'documents'>,
): void {
  const rows = changedAnswers(writer, survey.rows)
  const documents = changedTexts(writer, survey.documents)
  const keys = keysOf(writer, writeOwnFiles(writer, [...rows, ...documents]))
  const tables = openTables(writer)
  const places = placesOf(writer)
  for (const instrument of survey.instruments) putInstrument(tables, instrument, keys, places)
  const columns = ['case_id', 'wave_id', 'item_id', 'value', 'text', 'missing', 'source_file_id', 'source_row']
  const { write } = upsertInto(writer, 'response', columns, ['case_id', 'wave_id', 'item_id'], { uuid: false })
  for (const row of rows) write(responseRow(row, keys))
  putAnswerSheets(writer, survey.sheets, keys)
  writeDocuments(writer, { documents }, keys)
}

type Answer = Pick<ImportedResponse, 'case' | 'wave' | 'item' | 'value' | 'text' | 'missing'>

/** Answers that say something new. */
function changedAnswers(db: Reader, rows: readonly ImportedResponse[]): readonly ImportedResponse[] {
  const keyOf = (row: Answer): string => JSON.stringify([row.case, row.wave, row.item])
  const known = new Map(
    all<Answer>(
      db,
      `select cases.key as "case", wave.key as wave, item.key as item, value, response.text, missing from response
       join cases on cases.id = case_id join wave on wave.id = wave_id join item on item.id = item_id`,
    ).map((row) => [keyOf(row), row]),
  )
  return rows.filter((row) => {
    const before = known.get(keyOf(row))
    if (!before) return true
    const same = before.value === row.value && before.text === row.text && before.missing === row.missing
    return row.text !== null && !same
  })
}

function keysOf(writer: Writer, sourceFiles: Map<string, number>): Keys {
  return {
    sourceFiles,
    waves: idsByKey(writer, 'wave'),
    cases: idsByKey(writer, 'cases'),
    instruments: idsByKey(writer, 'instrument'),
    items: idsByKey(writer, 'item'),
    ...{ sites: new Map(), staff: new Map(), documents: new Map(), codes: new Map(), coders: new Map() },
  }
}

/** What is there keeps its place, what is new stands last. */
function placesOf(db: Reader): Places {
  const placeIn = (table: 'instrument' | 'item' | 'scale'): ((key: string) => number) => {
    const rows = all<{ key: string; position: number }>(db, `select key, position from ${table}`)
    const known = new Map(rows.map(({ key, position }) => [key, position]))
    let last = Math.max(-1, ...known.values())
    return (key) => known.get(key) ?? ++last
  }
  return { instrument: placeIn('instrument'), item: placeIn('item'), scale: placeIn('scale') }
}

function changedTexts(db: Reader, documents: readonly ImportedDocument[]): readonly ImportedDocument[] {
  const rows = all<{ name: string; hash: string }>(db, 'select name, text_sha256 as hash from document')
  const known = new Map(rows.map(({ name, hash }) => [name, hash]))
  return documents.filter(({ name, text }) => known.get(name) !== hashText(text))
}
