import type { ImportedInstrument, ImportedStudy } from '#core/importing/imported-study.ts'
import type { Writer } from '../connection.ts'
import { deleteUnseen, type Upsert, upsertInto } from './upsert.ts'
import { idOf, type Keys } from './write-study.ts'

export function writeInstruments(writer: Writer, { instruments }: ImportedStudy, keys: Keys): void {
  const tables = openTables(writer)
  const places = { item: 0, scale: 0 }
  for (const [position, instrument] of instruments.entries()) {
    const id = tables.instrument.write({ key: instrument.id, label: instrument.label, position })
    keys.instruments.set(instrument.id, id)
    for (const [place, { code, reason }] of instrument.missing.entries()) {
      tables.missing.write({ instrument_id: id, code, reason, position: place })
    }
    writeItems(tables, instrument, id, keys, places)
    writeScales(tables, instrument, id, keys, places)
  }
  deleteUnseen(writer, 'missing_code', tables.missing.seen)
  deleteUnseen(writer, 'item_label', tables.label.seen)
  deleteUnseen(writer, 'scale_item', tables.scaleItem.seen)
  deleteUnseen(writer, 'scale', tables.scale.seen)
}

type Tables = Readonly<Record<'instrument' | 'missing' | 'item' | 'label' | 'scale' | 'scaleItem', Upsert>>

function openTables(writer: Writer): Tables {
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

type Places = { item: number; scale: number }

function writeItems(
  tables: Tables,
  instrument: ImportedInstrument,
  instrumentId: number,
  keys: Keys,
  places: Places,
): void {
  for (const item of instrument.items) {
    const { id: key, column, type, text, min, max } = item
    const id = tables.item.write({
      ...{ instrument_id: instrumentId, key, column_name: column, type, text, min, max },
      position: places.item++,
    })
    keys.items.set(key, id)
    for (const [position, { label, value }] of item.labels.entries()) {
      tables.label.write({ item_id: id, label, value, position })
    }
  }
}

function writeScales(
  tables: Tables,
  instrument: ImportedInstrument,
  instrumentId: number,
  keys: Keys,
  places: Places,
): void {
  for (const scale of instrument.scales) {
    const { id: key, label, score, minAnswered } = scale
    const id = tables.scale.write({
      ...{ instrument_id: instrumentId, key, label, score, min_answered: minAnswered },
      position: places.scale++,
    })
    for (const [position, { item, reversed }] of scale.items.entries()) {
      tables.scaleItem.write({ scale_id: id, item_id: idOf(keys.items, item), reversed: reversed ? 1 : 0, position })
    }
  }
}

export function writeResponses(writer: Writer, { responses }: ImportedStudy, keys: Keys): void {
  const columns = ['case_id', 'wave_id', 'item_id', 'value', 'text', 'missing', 'source_file_id', 'source_row']
  const rows = upsertInto(writer, 'response', columns, ['case_id', 'wave_id', 'item_id'], { uuid: false })
  for (const row of responses) {
    rows.write({
      case_id: idOf(keys.cases, row.case),
      wave_id: idOf(keys.waves, row.wave),
      item_id: idOf(keys.items, row.item),
      value: row.value,
      text: row.text,
      missing: row.missing,
      source_file_id: idOf(keys.sourceFiles, row.sourceFile),
      source_row: row.sourceRow,
    })
  }
  deleteUnseen(writer, 'response', rows.seen)
}

export function writeAnswerSheets(writer: Writer, { answerSheets }: ImportedStudy, keys: Keys): void {
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
  deleteUnseen(writer, 'answer_sheet', rows.seen)
}
