import { codeColor } from '#core/coding/palette.ts'
import { codeNameText, codeText } from '#core/text/code-text.ts'
import type { CodebookEntry } from '#core/types/codebook.ts'
import type { Writer } from '../connection.ts'
import { newUuid } from '../uuid.ts'

/** What to write: codes that are new (parents first), and fields that change. Codes are named by the codebook's own ids. */
export type CodesToWrite = {
  readonly added: readonly CodebookEntry[]
  readonly changed: readonly {
    readonly id: string
    readonly changes: readonly { readonly field: keyof CodebookEntry; readonly after: string }[]
  }[]
}

/** Adds and changes codes in one go; new ones come last under their parents, in their order. Nothing is ever deleted. */
export function importCodes(writer: Writer, { added, changed }: CodesToWrite): void {
  let position =
    writer.sql.prepare<[], { n: number }>('select coalesce(max(position) + 1, 0) as n from code').get()?.n ?? 0
  for (const entry of added) {
    insertCode(writer, entry, position)
    position += 1
  }
  for (const { id, changes } of changed) {
    for (const { field, after } of changes) setField(writer, id, field, after, position)
    position += 1
  }
}

function insertCode(writer: Writer, entry: CodebookEntry, position: number): void {
  writer.sql
    .prepare(
      `insert into code (uuid, key, parent_id, name, definition, include, exclude, example, color, position)
       values (?, ?, (select id from code where key = ?), ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      ...[freeUuid(writer, entry.guid), entry.id, entry.parent, codeNameText(entry.name) || entry.id],
      ...[entry.definition, entry.include, entry.exclude, entry.example].map(codeText),
      ...[entry.color ?? codeColor(position), position],
    )
}

/** The file's own travelling id, so that the code is known again; a new one where that is no UUID or another code's. */
function freeUuid(writer: Writer, guid: string | undefined): string {
  if (!guid || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(guid)) return newUuid()
  return writer.sql.prepare('select 1 from code where uuid = ?').get(guid) ? newUuid() : guid
}

function setField(writer: Writer, key: string, field: keyof CodebookEntry, after: string, position: number): void {
  if (field === 'parent') {
    writer.sql
      .prepare('update code set parent_id = (select id from code where key = ?), position = ? where key = ?')
      .run(after === '' ? null : after, position, key)
    return
  }
  const text = field === 'name' ? codeNameText(after) : field === 'color' ? after : codeText(after)
  writer.sql.prepare(`update code set "${field}" = ? where key = ?`).run(text, key)
}
