import { beforeEach, describe, expect, test } from 'vitest'
import type { CodeId } from '#core/contract/ids.ts'
import type { Project, Writer } from '../connection.ts'
import { redo, runCommand, undo } from '../history.ts'
import { by, dump, loadedInMemory, refusal } from '../project.fixture.ts'
import { listCodebook } from './codebook.ts'
import { addCode, moveCode, updateCode } from './edit-codes.ts'

let db: Project
let ids: Readonly<Record<string, CodeId>>

/** A (A1, A2), B, C, each the last when it was made. */
beforeEach(async () => {
  db = await loadedInMemory()
  const made: Record<string, CodeId> = {}
  for (const name of ['A', 'B', 'C', 'A1', 'A2']) {
    const parentId = name.length > 1 ? (made[name.slice(0, 1)] ?? null) : null
    made[name] = command((writer) => addCode(writer, { name, parentId }))
  }
  ids = made
})

function command<T>(work: (writer: Writer) => T): T {
  return runCommand(db, { ...by, kind: 'test', detail: null }, work)
}

const id = (name: string): CodeId => ids[name] ?? (name as CodeId)
const code = (name: string) => listCodebook(db).find((one) => one.id === id(name))
const order = () =>
  listCodebook(db)
    .filter((one) => Object.values(ids).includes(one.id))
    .map(({ name }) => name)
    .join(' ')

const move = (name: string, parent: string | null, before: string | null) =>
  command((writer) =>
    moveCode(writer, {
      id: id(name),
      parentId: parent === null ? null : id(parent),
      beforeId: before === null ? null : id(before),
    }),
  )

/** Does it, sees that undo brings back every row and redo does it again. */
function undone(work: () => unknown): void {
  const before = dump(db)
  work()
  const after = dump(db)
  undo(db, by)
  expect(dump(db)).toEqual(before)
  redo(db, by)
  expect(dump(db)).toEqual(after)
}

describe('moving', () => {
  test('among siblings, under another and back to the top, each undone exactly', () => {
    expect(order()).toBe('A A1 A2 B C')
    undone(() => move('C', null, 'B'))
    expect(order()).toBe('A A1 A2 C B')
    undone(() => move('B', 'A', 'A2'))
    expect(order()).toBe('A A1 B A2 C')
    undone(() => move('A1', null, null))
    expect(order()).toBe('A B A2 C A1')
    undone(() => move('A', 'C', null))
    expect(order()).toBe('C A B A2 A1')
  })

  test('under itself or what is below it is refused, and nothing changes', () => {
    move('A1', 'A2', null)
    const before = dump(db)
    expect(refusal(() => move('A', 'A1', null))).toMatch(/^invalid: A code cannot stand under itself/)
    expect(refusal(() => move('A', 'A', null))).toMatch(/^invalid/)
    expect(refusal(() => move('A', 'gone', null))).toMatch(/^not-found/)
    expect(refusal(() => move('gone', null, null))).toMatch(/^not-found/)
    expect(dump(db)).toEqual(before)
  })

  test('to where it stands already changes nothing and leaves no entry', () => {
    const before = dump(db)
    move('B', null, 'C')
    expect(dump(db)).toEqual(before)
  })
})

describe('editing', () => {
  test('changes what is named only, keeps texts in their form, and is undone exactly', () => {
    undone(() =>
      command((writer) =>
        updateCode(writer, { id: id('A'), name: ' שם\nחדש ', definition: '\r\nאחת\r\nשתיים \u200F', color: '#ABCDEF' }),
      ),
    )
    expect(code('A')).toMatchObject({ name: 'שם חדש', definition: 'אחת\nשתיים', include: '', color: '#abcdef' })
  })

  test('a name of nothing is refused', () => {
    expect(refusal(() => command((writer) => updateCode(writer, { id: id('A'), name: '\u200F \n' })))).toMatch(
      /^invalid: A code needs a name/,
    )
  })

  test('a digit is one code’s: it moves, whose it was is told, and undo gives it back', () => {
    expect(command((writer) => updateCode(writer, { id: id('A'), shortcut: '3' }))).toBeNull()
    undone(() => expect(command((writer) => updateCode(writer, { id: id('B'), shortcut: '3' }))).toBe('A'))
    expect([code('A')?.shortcut, code('B')?.shortcut]).toEqual([null, '3'])
    undone(() => command((writer) => updateCode(writer, { id: id('B'), shortcut: null })))
    expect(code('B')?.shortcut).toBeNull()
  })

  test('what says the same is no change', () => {
    const before = dump(db)
    command((writer) => updateCode(writer, { id: id('A'), name: 'A ', definition: '' }))
    expect(dump(db)).toEqual(before)
  })
})
