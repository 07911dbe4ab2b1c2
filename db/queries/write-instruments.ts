import type { ImportedInstrument, ImportedResponse, ImportedStudy } from '#core/importing/imported-study.ts'
import type { Writer } from '../connection.ts'
import { OWN_FILES, withOwn } from './own-rows.ts'
import { deleteUnseen, type Upsert, upsertInto } from './upsert.ts'
import { idOf, type Keys } from './write-study.ts'

export function writeInstruments(writer: Writer, { instruments }: ImportedStudy, keys: Keys): void {
  const tables = openTables(writer)
  const places = { instrument: counter(), item: counter(), scale: counter() }
  for (const instrument of instruments) putInstrument(tables, instrument, keys, places)
  const rest = partsBeside(writer, tables.instrument.seen)
  deleteUnseen(writer, 'missing_code', new Set([...tables.missing.seen, ...rest.missing]))
  deleteUnseen(writer, 'item_label', new Set([...tables.label.seen, ...rest.label]))
  deleteUnseen(writer, 'scale_item', new Set([...tables.scaleItem.seen, ...rest.scaleItem]))
  deleteUnseen(writer, 'scale', new Set([...tables.scale.seen, ...rest.scale]))
}

function counter(): () => number {
  let next = 0
  return () => next++
}

/** What belongs to questionnaires that the folder does not have, and that answers brought in on their own are to. */
function partsBeside(
  writer: Writer,
  seen: ReadonlySet<number>,
): Readonly<Record<keyof typeof PARTS, readonly number[]>> {
  const rows = writer.sql.prepare<[], { id: number }>(
    `select distinct instrument_id as id from item join response on item_id = item.id where source_file_id in ${OWN_FILES}`,
  )
  const beside = JSON.stringify(rows.all().flatMap(({ id }) => (seen.has(id) ? [] : [id])))
  const list = (sql: string): readonly number[] =>
    writer.sql
      .prepare<[string], { id: number }>(sql)
      .all(beside)
      .map(({ id }) => id)
  return {
    missing: list(PARTS.missing),
    label: list(PARTS.label),
    scale: list(PARTS.scale),
    scaleItem: list(PARTS.scaleItem),
  }
}

const OF = 'in (select value from json_each(?))'
const PARTS = {
  missing: `select id from missing_code where instrument_id ${OF}`,
  label: `select id from item_label where item_id in (select id from item where instrument_id ${OF})`,
  scale: `select id from scale where instrument_id ${OF}`,
  scaleItem: `select id from scale_item where scale_id in (select id from scale where instrument_id ${OF})`,
} as const

/** Writes a questionnaire; `places` say where its parts stand. */
export function putInstrument(
  tables: InstrumentTables,
  instrument: ImportedInstrument,
  keys: Keys,
  places: Places,
): void {
  const { id: key, label } = instrument
  const id = tables.instrument.write({ key, label, position: places.instrument(key) })
  keys.instruments.set(key, id)
  for (const [place, { code, reason }] of instrument.missing.entries()) {
    tables.missing.write({ instrument_id: id, code, reason, position: place })
  }
  writeItems(tables, instrument, id, keys, places)
  writeScales(tables, instrument, id, keys, places)
}

export type InstrumentTables = Readonly<
  Record<'instrument' | 'missing' | 'item' | 'label' | 'scale' | 'scaleItem', Upsert>
>

export function openTables(writer: Writer): InstrumentTables {
  const itemColumns = ['instrument_id', 'key', 'column_name', 'type', 'text', 'min', 'max', 'position']
  const scaleColumns = ['instrument_id', 'key', 'label', 'score', 'min_answered', 'position']
  const uuid = { uuid: true }
  const plain = { uuid: false }
  return {
    instrument: upsertInto(writer, 'instrument', ['key', 'label', 'position'], ['key'], uuid),
    missing: upsertInto(
      writer,
      'missing_code',
      ['instrument_id', 'code', 'reason', 'position'],
      ['instrument_id', 'code'],
      plain,
    ),
    item: upsertInto(writer, 'item', itemColumns, ['key'], uuid),
    label: upsertInto(writer, 'item_label', ['item_id', 'label', 'value', 'position'], ['item_id', 'label'], plain),
    scale: upsertInto(writer, 'scale', scaleColumns, ['key'], uuid),
    scaleItem: upsertInto(
      writer,
      'scale_item',
      ['scale_id', 'item_id', 'reversed', 'position'],
      ['scale_id', 'item_id'],
      plain,
    ),
  }
}

/** Where a questionnaire, an item or a scale stands, by its key. */
export type Places = Readonly<Record<'instrument' | 'item' | 'scale', (key: string) => number>>

function writeItems(
  tables: InstrumentTables,
  instrument: ImportedInstrument,
  instrumentId: number,
  keys: Keys,
  places: Places,
): void {
  for (const item of instrument.items) {
    const { id: key, column, type, text, min, max } = item
    const id = tables.item.write({
      ...{ instrument_id: instrumentId, key, column_name: column, type, text, min, max },
      position: places.item(key),
    })
    keys.items.set(key, id)
    for (const [position, { label, value }] of item.labels.entries()) {
      tables.label.write({ item_id: id, label, value, position })
    }
  }
}

function writeScales(
  tables: InstrumentTables,
  instrument: ImportedInstrument,
  instrumentId: number,
  keys: Keys,
  places: Places,
): void {
  for (const scale of instrument.scales) {
    const { id: key, label, score, minAnswered } = scale
    const id = tables.scale.write({
      ...{ instrument_id: instrumentId, key, label, score, min_answered: minAnswered },
      position: places.scale(key),
    })
    for (const [position, { item, reversed }] of scale.items.entries()) {
      tables.scaleItem.write({ scale_id: id, item_id: idOf(keys.items, item), reversed: reversed ? 1 : 0, position })
    }
  }
}

export function writeResponses(writer: Writer, { responses }: ImportedStudy, keys: Keys): void {
  const columns = ['case_id', 'wave_id', 'item_id', 'value', 'text', 'missing', 'source_file_id', 'source_row']
  const rows = upsertInto(writer, 'response', columns, ['case_id', 'wave_id', 'item_id'], { uuid: false })
  for (const row of responses) rows.write(responseRow(row, keys))
  deleteUnseen(writer, 'response', withOwn(writer, 'response', rows.seen))
}

export function responseRow(row: ImportedResponse, keys: Keys) {
  return {
    case_id: idOf(keys.cases, row.case),
    wave_id: idOf(keys.waves, row.wave),
    item_id: idOf(keys.items, row.item),
    value: row.value,
    text: row.text,
    missing: row.missing,
    source_file_id: idOf(keys.sourceFiles, row.sourceFile),
    source_row: row.sourceRow,
  }
}

export function writeAnswerSheets(writer: Writer, { answerSheets }: ImportedStudy, keys: Keys): void {
  const seen = putAnswerSheets(writer, answerSheets, keys)
  const beside = writer.sql.prepare<[], { id: number }>(
    `select answer_sheet.id from answer_sheet where exists
       (select 1 from response join item on item.id = item_id
        where response.case_id = answer_sheet.case_id and response.wave_id = answer_sheet.wave_id
          and item.instrument_id = answer_sheet.instrument_id and source_file_id in ${OWN_FILES})`,
  )
  deleteUnseen(writer, 'answer_sheet', new Set([...seen, ...beside.all().map(({ id }) => id)]))
}

export function putAnswerSheets(
  writer: Writer,
  answerSheets: ImportedStudy['answerSheets'],
  keys: Keys,
): ReadonlySet<number> {
  const columns = ['case_id', 'wave_id', 'instrument_id', 'answered_on']
  const rows = upsertInto(writer, 'answer_sheet', columns, ['case_id', 'wave_id', 'instrument_id'], { uuid: false })
  for (const { case: caseId, wave, instrument, answeredOn } of answerSheets) {
    rows.write({
      case_id: idOf(keys.cases, caseId),
      wave_id: idOf(keys.waves, wave),
      instrument_id: idOf(keys.instruments, instrument),
      answered_on: answeredOn,
    })
  }
  return rows.seen
}
