import { type CodeEdit, codeVersions, type DatedCoding } from '#core/coding/code-versions.ts'
import type { CodeVersion } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import type { Reader } from '../connection.ts'
import { readStacks } from '../history-stacks.ts'
import { codeKey } from './merge-codes.ts'

/** How a code's wording changed, and which codings were made under each wording. Read from the journal. */
export function getCodeHistory(db: Reader, id: CodeId): readonly CodeVersion[] {
  const { rowId } = codeKey(db, id)
  const isStanding = standingCommands(db)
  const versions = codeVersions(editsOf(db, rowId, isStanding), datedCodings(db, rowId, isStanding))
  // Fields and coding ids are made below, from the contract's own.
  return versions as readonly CodeVersion[]
}

type IsStanding = (commandId: number, kind: string) => boolean

/** What was done and neither undone since nor is an undo itself. */
function standingCommands(db: Reader): IsStanding {
  const standing = new Set(readStacks(db).undo.map((step) => step.origin))
  return (commandId, kind) => kind === 'study.create' || standing.has(commandId)
}

const image = (side: 'before' | 'after') => `
  case when ${side} is null then null else json_object(
    'name', json_extract(${side}, '$.name'), 'definition', json_extract(${side}, '$.definition'),
    'include', json_extract(${side}, '$.include'), 'exclude', json_extract(${side}, '$.exclude'),
    'example', json_extract(${side}, '$.example'), 'color', json_extract(${side}, '$.color'),
    'parent', json_extract(${side}, '$.parent_id')) end as ${side}`

function editsOf(db: Reader, code: number, isStanding: IsStanding): readonly CodeEdit[] {
  type Row = Omit<CodeEdit, 'before' | 'after' | 'isUndone'> & { before: string | null; after: string | null }
  const rows = db.sql
    .prepare<[number], Row>(
      `select command_id as commandId, kind, coder, at, ${image('before')}, ${image('after')}
       from history_change join history_command on history_command.id = command_id
       where table_name = 'code' and row_id = ? and operation <> 'delete' and kind not in ('undo', 'redo')
       order by history_change.id`,
    )
    .all(code)
  const parentName = parentNames(db)
  const edits = new Map<number, CodeEdit>()
  for (const { before, after, ...row } of rows) {
    const known = edits.get(row.commandId)
    edits.set(row.commandId, {
      ...row,
      isUndone: !isStanding(row.commandId, row.kind),
      // Of several changes in one entry the first says what was, the last what came of it.
      before: known ? known.before : parseImage(before, parentName),
      after: parseImage(after, parentName),
    })
  }
  return [...edits.values()]
}

type Image = Readonly<Record<string, string>> & { readonly parent: number | null }

function parseImage(json: string | null, parentName: (id: number) => string): CodeEdit['before'] {
  if (json === null) return null
  const { parent, ...texts } = JSON.parse(json) as Image
  return { ...texts, parent: parent === null ? '' : parentName(parent) }
}

/** The name of a code by its row, also of one that is gone; each is looked for once. */
function parentNames(db: Reader): (id: number) => string {
  const known = new Map<number, string>()
  const there = db.sql.prepare<[number], { name: string }>('select name from code where id = ?')
  const gone = db.sql.prepare<[number], { name: string }>(
    `select json_extract(before, '$.name') as name from history_change
     where table_name = 'code' and operation = 'delete' and row_id = ? order by id desc limit 1`,
  )
  return (id) => {
    const name = known.get(id) ?? (there.get(id) ?? gone.get(id))?.name ?? ''
    known.set(id, name)
    return name
  }
}

/**
 * When each coding of the code got it: made with it, or given it later. `cross join` keeps the order: the journal has no index by row, so
 * that it is gone through once and not once a coding.
 */
function datedCodings(db: Reader, code: number, isStanding: IsStanding): readonly DatedCoding[] {
  type Row = { uuid: string; commandId: number; kind: string }
  const rows = db.sql
    .prepare<[number, number, number], Row>(
      `select coding.uuid, command_id as commandId, kind
       from history_change cross join coding on coding.id = row_id join history_command on history_command.id = command_id
       where table_name = 'coding' and coding.code_id = ? and kind not in ('undo', 'redo')
       and (operation = 'insert' or (operation = 'update' and json_extract(after, '$.code_id') = ?
            and json_extract(before, '$.code_id') <> ?))
       order by history_change.id`,
    )
    .all(code, code, code)
  const dated = new Map<string, number>()
  for (const { uuid, commandId, kind } of rows) if (isStanding(commandId, kind)) dated.set(uuid, commandId)
  return [...dated].map(([id, commandId]) => ({ id, commandId }))
}
