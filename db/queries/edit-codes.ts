import { dealPositions, isWithin } from '#core/coding/code-tree.ts'
import { codeColor } from '#core/coding/palette.ts'
import type { CodeId } from '#core/contract/ids.ts'
import { codeNameText, codeText } from '#core/text/code-text.ts'
import type { CodeTextField } from '#core/types/codebook.ts'
import type { Reader, Writer } from '../connection.ts'
import { UserError } from '../user-error.ts'
import { newUuid } from '../uuid.ts'
import { all } from './all.ts'
import { rowIdOf } from './edit-codings.ts'

export type NewCode = {
  readonly name: string
  readonly parentId: CodeId | null
  readonly definition?: string | undefined
  readonly color?: string | undefined
}

const missingCode = 'This code is not in the codebook any more.'
const missingParent = 'The code above it is not there any more.'

/** Makes a code, the last under its parent. */
export function addCode(writer: Writer, code: NewCode): CodeId {
  const parent = code.parentId === null ? null : rowIdOf(writer, 'code', code.parentId, missingParent)
  const position =
    writer.sql.prepare<[], { n: number }>('select coalesce(max(position) + 1, 0) as n from code').get()?.n ?? 0
  const uuid = newUuid()
  writer.sql
    .prepare(
      `insert into code (uuid, key, parent_id, name, definition, include, exclude, example, color, position)
       values (?, ?, ?, ?, ?, '', '', '', ?, ?)`,
    )
    .run(
      ...[uuid, uuid, parent, nameOf(code.name), codeText(code.definition ?? '')],
      ...[code.color ?? codeColor(position), position],
    )
  return uuid as CodeId
}

export type CodeChange = { readonly id: CodeId } & {
  readonly [Field in CodeTextField]?: string | undefined
} & {
  readonly color?: string | undefined
  /** A digit from 1 to 9. */
  readonly shortcut?: string | null | undefined
}

/** Changes only what is named. A digit is one code's: whose it was is told. */
export function updateCode(writer: Writer, { id, shortcut, name, color, ...texts }: CodeChange): string | null {
  const row = rowIdOf(writer, 'code', id, missingCode)
  const set = (column: string, value: string | null) =>
    writer.sql
      .prepare(`update code set "${column}" = ? where id = ? and "${column}" is not ?`)
      .run(...[value, row, value])
  if (name !== undefined) set('name', nameOf(name))
  for (const field of ['definition', 'include', 'exclude', 'example'] as const) {
    const text = texts[field]
    if (text !== undefined) set(field, codeText(text))
  }
  if (color !== undefined) set('color', color.toLowerCase())
  if (shortcut === undefined) return null
  const takenFrom = shortcut === null ? null : freeShortcut(writer, shortcut, row)
  set('shortcut', shortcut)
  return takenFrom
}

function freeShortcut(writer: Writer, digit: string, except: number): string | null {
  const holders = writer.sql
    .prepare<[string, number], { name: string }>('select name from code where shortcut = ? and id <> ?')
    .all(digit, except)
  writer.sql.prepare('update code set shortcut = null where shortcut = ? and id <> ?').run(digit, except)
  return holders[0]?.name ?? null
}

function nameOf(typed: string): string {
  const name = codeNameText(typed)
  if (name === '') throw new UserError('invalid', 'A code needs a name.')
  return name
}

type Place = { readonly id: CodeId; readonly parentId: CodeId | null; readonly beforeId: CodeId | null }

type TreeCode = {
  readonly rowId: number
  readonly id: CodeId
  readonly parentId: CodeId | null
  readonly position: number
}

/** Moves a code with what is below it. Only the positions of siblings between its old and its new place change. */
export function moveCode(writer: Writer, { id, parentId, beforeId }: Place): void {
  const codes = listTree(writer)
  const code = codes.find((one) => one.id === id)
  if (!code) throw new UserError('not-found', missingCode)
  const parent = codes.find((one) => one.id === parentId)
  if (parentId !== null && !parent) throw new UserError('not-found', missingParent)
  if (isWithin(codes, parentId, id)) {
    throw new UserError('invalid', 'A code cannot stand under itself or under a code below it.')
  }
  const siblings = codes.filter((one) => one.parentId === parentId && one.id !== id)
  const at = siblings.findIndex((one) => one.id === beforeId)
  const order = at < 0 ? [...siblings, code] : siblings.toSpliced(at, 0, code)
  if (code.parentId !== parentId) {
    writer.sql.prepare('update code set parent_id = ? where id = ?').run(parent?.rowId ?? null, code.rowId)
  }
  setOrder(writer, order)
}

function setOrder(writer: Writer, order: readonly TreeCode[]): void {
  const positions = dealPositions(order.map(({ position }) => position))
  const update = writer.sql.prepare('update code set position = ? where id = ? and position <> ?')
  for (const [index, { rowId }] of order.entries()) update.run(positions[index], rowId, positions[index])
}

/** Gives the codes under one another parent, in their order: in the place of `beside`, or last where it stands elsewhere. */
export function liftChildren(writer: Writer, from: CodeId, to: CodeId | null, beside: CodeId | null): number {
  const codes = listTree(writer)
  const children = codes.filter((one) => one.parentId === from)
  const siblings = codes.filter((one) => one.parentId === to && one.id !== from)
  const row = codes.find((one) => one.id === to)?.rowId ?? null
  const update = writer.sql.prepare('update code set parent_id = ? where id = ?')
  for (const child of children) update.run(row, child.rowId)
  const place = codes.filter((one) => one.parentId === to).findIndex((one) => one.id === beside)
  const at = place < 0 ? siblings.length : place
  if (children.length > 0) setOrder(writer, siblings.toSpliced(at, 0, ...children))
  return children.length
}

/** Every code with its parent, siblings in their order. */
export function listTree(db: Reader): readonly TreeCode[] {
  return all<TreeCode>(
    db,
    `select code.id as rowId, code.uuid as id, parent.uuid as parentId, code.position
     from code left join code parent on parent.id = code.parent_id order by code.position, code.id`,
  )
}
