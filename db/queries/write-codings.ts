import { codeColor, coderColor } from '#core/coding/palette.ts'
import type { ImportedStudy } from '#core/importing/imported-study.ts'
import type { Writer } from '../connection.ts'
import { newUuid } from '../uuid.ts'
import { deleteUnseen, upsertInto } from './upsert.ts'
import { idOf, type Keys, optionalId } from './write-study.ts'

export function writeCodebook(writer: Writer, { codes }: ImportedStudy, keys: Keys): void {
  const columns = ['key', 'parent_id', 'name', 'definition', 'include', 'exclude', 'example', 'color', 'position']
  const rows = upsertInto(writer, 'code', columns, ['key'], { uuid: true })
  for (const [position, code] of codes.entries()) {
    const { id: key, name, definition, include, exclude, example } = code
    const row = { key, name, definition, include, exclude, example, position }
    const color = code.color ?? codeColor(position)
    keys.codes.set(key, rows.write({ ...row, parent_id: optionalId(keys.codes, code.parent), color }))
  }
}

/** Adds the file's codings; those made in the application stay, also where the file does not have them. */
export function writeCodings(
  writer: Writer,
  { coders, codings }: Pick<ImportedStudy, 'coders' | 'codings'>,
  keys: Pick<Keys, 'coders' | 'documents' | 'codes'>,
): void {
  const known = writer.sql.prepare<[], { id: number; name: string }>('select id, name from coder').all()
  for (const { id, name } of known) keys.coders.set(name, id)
  const coderRows = upsertInto(writer, 'coder', ['name', 'color'], ['name'], { uuid: true })
  for (const name of coders) {
    if (!keys.coders.has(name)) keys.coders.set(name, coderRows.write({ name, color: coderColor(keys.coders.size) }))
  }
  const same = ['document_id', 'code_id', 'coder_id', 'start_code_point', 'end_code_point']
  const rows = upsertInto(writer, 'coding', [...same, 'weight', 'direction'], same, { uuid: true })
  const find = writer.sql.prepare<number[], { weight: number | null; direction: string | null }>(
    `select weight, direction from coding where ${same.map((column) => `${column} = ?`).join(' and ')}`,
  )
  for (const coding of codings) {
    const place = {
      document_id: idOf(keys.documents, coding.document),
      code_id: idOf(keys.codes, coding.code),
      coder_id: idOf(keys.coders, coding.coder),
      start_code_point: coding.startCodePoint,
      end_code_point: coding.endCodePoint,
    }
    // What the file does not say may have been said in the application meanwhile.
    const made = find.get(...Object.values(place))
    const weight = coding.weight ?? made?.weight ?? null
    const id = rows.write({ ...place, weight, direction: coding.direction ?? made?.direction ?? null })
    if (coding.memo !== null) addCodingMemo(writer, id, idOf(keys.coders, coding.coder), coding.memo)
  }
}

function addCodingMemo(writer: Writer, codingId: number, coderId: number, text: string): void {
  const known = writer.sql.prepare<[number], { id: number }>('select id from memo where coding_id = ?').get(codingId)
  if (known) return
  writer.sql
    .prepare('insert into memo (uuid, coding_id, coder_id, text) values (?, ?, ?, ?)')
    .run(newUuid(), codingId, coderId, text)
}

export function writeIndicators(writer: Writer, { indicators }: ImportedStudy): void {
  const rows = upsertInto(writer, 'indicator', ['key', 'label', 'position'], ['key'], { uuid: true })
  const same = ['indicator_id', 'kind', 'key']
  const measures = upsertInto(writer, 'indicator_measure', [...same, 'position'], same, { uuid: false })
  for (const [position, indicator] of indicators.entries()) {
    const id = rows.write({ key: indicator.id, label: indicator.label, position })
    const named = [
      ...indicator.scales.map((key) => ({ kind: 'scale', key })),
      ...indicator.codes.map((key) => ({ kind: 'code', key })),
      ...indicator.outcomes.map((key) => ({ kind: 'outcome', key })),
    ]
    for (const [place, measure] of named.entries()) measures.write({ indicator_id: id, ...measure, position: place })
  }
  deleteUnseen(writer, 'indicator_measure', measures.seen)
  deleteUnseen(writer, 'indicator', rows.seen)
}
