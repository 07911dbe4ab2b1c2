import { codeColor } from '#core/coding/palette.ts'
import type { CodingContext } from '#core/importing/coding-lookups.ts'
import type { ImportedCode, ImportedCoding } from '#core/importing/imported-study.ts'
import type { Reader, Writer } from '../connection.ts'
import { all } from './all.ts'
import { upsertInto } from './upsert.ts'
import { writeCodings } from './write-codings.ts'
import { optionalId } from './write-study.ts'

/** The codes and texts that codings may name. */
export function codingTargets(db: Reader): CodingContext {
  return {
    codes: all<{ id: string; name: string }>(db, 'select key as id, name from code order by position'),
    documents: all<{ name: string; text: string }>(db, 'select name, text from document order by id'),
  }
}

/** Adds codes after those that are there, parents before their children, and changes those of the same id; what is not said of them stays. */
export function addCodes(writer: Writer, codes: readonly ImportedCode[]): void {
  type Known = { id: number; key: string; color: string; position: number }
  const rows = all<Known>(writer, 'select id, key, color, position from code')
  const known = new Map(rows.map((row) => [row.key, row]))
  const ids = new Map(rows.map(({ id, key }) => [key, id]))
  let last = Math.max(-1, ...rows.map(({ position }) => position))
  const columns = ['key', 'parent_id', 'name', 'definition', 'include', 'exclude', 'example', 'color', 'position']
  const { write } = upsertInto(writer, 'code', columns, ['key'], { uuid: true })
  for (const { id: key, parent, color, ...said } of codes) {
    const before = known.get(key)
    const position = before?.position ?? ++last
    const shown = color ?? before?.color ?? codeColor(position)
    ids.set(key, write({ ...said, key, parent_id: optionalId(ids, parent), color: shown, position }))
  }
}

/** Adds codings to documents and codes that are there, with coders who are not. */
export function addCodings(writer: Writer, codings: readonly ImportedCoding[]): void {
  const coders = [...new Set(codings.map(({ coder }) => coder))]
  writeCodings(
    writer,
    { coders, codings },
    {
      documents: idsByKey(writer, 'document', 'name'),
      codes: idsByKey(writer, 'code', 'key'),
      coders: new Map(),
    },
  )
}

function idsByKey(db: Reader, table: 'code' | 'document', key: 'key' | 'name'): Map<string, number> {
  const rows = all<{ id: number; key: string }>(db, `select id, ${key} as key from ${table}`)
  return new Map(rows.map((row) => [row.key, row.id]))
}
