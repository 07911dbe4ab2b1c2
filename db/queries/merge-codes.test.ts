import { beforeEach, describe, expect, test } from 'vitest'
import type { CodeId, CoderId, CodingId, DocumentId } from '#core/contract/ids.ts'
import type { Project, Writer } from '../connection.ts'
import { redo, runCommand, undo } from '../history.ts'
import { by, dump, loadedInMemory, refusal } from '../project.fixture.ts'
import { newUuid } from '../uuid.ts'
import { listCodebook, listCodeCodings } from './codebook.ts'
import { listCoders, listDocuments } from './coding.ts'
import { gatherIndicators } from './comparing-texts.ts'
import { deleteCode, forecastDelete } from './delete-code.ts'
import { addCode } from './edit-codes.ts'
import { addCoding, updateCoding } from './edit-codings.ts'
import { forecastMerge, mergeCodes, splitCode } from './merge-codes.ts'

let db: Project
let a: CodeId
let b: CodeId
let under: CodeId
let documentId: DocumentId
let coderId: CoderId

beforeEach(async () => {
  db = await loadedInMemory()
  a = command((writer) => addCode(writer, { name: 'A', parentId: null, definition: 'of A' }))
  b = command((writer) => addCode(writer, { name: 'B', parentId: null }))
  under = command((writer) => addCode(writer, { name: 'Under', parentId: a }))
  documentId = listDocuments(db)[0]?.id ?? documentId
  coderId = listCoders(db, null)[0]?.id ?? coderId
})

function command<T>(work: (writer: Writer) => T): T {
  return runCommand(db, { ...by, kind: 'test', detail: null }, work)
}

function undone<T>(work: (writer: Writer) => T): T {
  const before = dump(db)
  const result = command(work)
  const after = dump(db)
  undo(db, by)
  expect(dump(db)).toEqual(before)
  redo(db, by)
  expect(dump(db)).toEqual(after)
  return result
}

type Marks = { weight?: number; direction?: 'positive' | 'mixed'; memo?: string }

function code(codeId: CodeId, start: number, marks: Marks = {}): CodingId {
  const span = { startCodePoint: start, endCodePoint: start + 3 }
  const id = command((writer) => addCoding(writer, { documentId, codeId, coderId, span }))
  command((writer) => updateCoding(writer, { id, ...marks }))
  return id
}

const run = (sql: string, ...values: readonly unknown[]) => command((writer) => writer.sql.prepare(sql).run(...values))
const one = (sql: string, ...values: readonly unknown[]) =>
  db.sql
    .prepare(sql)
    .pluck()
    .get(...values)
const rowOf = (table: string, id: string) => one(`select id from ${table} where uuid = ?`, id)
const keyOf = (id: CodeId) => one('select key from code where uuid = ?', id) as string
const faults = () => db.sql.pragma('foreign_key_check')

function indicate(key: string, ...codes: readonly CodeId[]): void {
  command((writer) => {
    const { lastInsertRowid } = writer.sql
      .prepare('insert into indicator (uuid, key, label, position) values (?, ?, ?, 99)')
      .run(newUuid(), key, `Indicator ${key}`)
    for (const [place, id] of codes.entries()) {
      writer.sql
        .prepare("insert into indicator_measure (indicator_id, kind, key, position) values (?, 'code', ?, ?)")
        .run(lastInsertRowid, keyOf(id), place)
    }
  })
}

const codesOf = (key: string) => gatherIndicators(db).find(({ id }) => id === key)?.codes

describe('merging', () => {
  test('codings become the other code’s; at one place one stays, and what is dropped is said before and after', () => {
    const alone = code(a, 0, { weight: 5, memo: 'alone' })
    const lost = code(a, 4, { weight: 4, direction: 'positive', memo: 'from A' })
    const kept = code(b, 4, { weight: 2, memo: 'from B' })
    const forecast = forecastMerge(db, { from: a, into: b })
    const told = undone((writer) => mergeCodes(writer, { from: a, into: b }))
    expect(told).toEqual(forecast)
    expect(told).toEqual({
      ...{
        moved: 1,
        joined: 1,
        memosJoined: 1,
        weightsDropped: 1,
        directionsMixed: 0,
        children: 1,
        indicators: [],
        report: [],
      },
    })
    const codings = new Map(listCodeCodings(db, b).map((coding) => [coding.id, coding]))
    expect(codings.get(alone)).toMatchObject({ weight: 5, memo: 'alone' })
    expect(codings.get(kept)).toMatchObject({ weight: 4, direction: 'positive', memo: 'from B\n\nfrom A' })
    expect(codings.has(lost)).toBe(false)
    expect(faults()).toEqual([])
  })

  test('what stands under it stands under the other; under the one below it, in its own place', () => {
    undone((writer) => mergeCodes(writer, { from: a, into: b }))
    expect(listCodebook(db).find(({ id }) => id === under)?.parentId).toBe(b)
    undo(db, by)
    const sibling = command((writer) => addCode(writer, { name: 'Sibling', parentId: a }))
    undone((writer) => mergeCodes(writer, { from: a, into: under }))
    const codes = listCodebook(db)
    expect(codes.filter(({ id }) => [under, sibling, b].includes(id)).map(({ name }) => name)).toEqual([
      'Under',
      'Sibling',
      'B',
    ])
    expect(codes.filter(({ id }) => [under, sibling].includes(id)).map(({ parentId }) => parentId)).toEqual([
      null,
      null,
    ])
  })

  test('indicators, findings, links, memos and the primary measure go over; none points at nothing', () => {
    indicate('only-a', a)
    indicate('both', a, b)
    const coding = code(a, 4)
    code(b, 4)
    run('update study set primary_measure = ?', `code:${keyOf(a)}`)
    run('insert into memo (uuid, code_id, text) values (?, ?, ?)', newUuid(), rowOf('code', a), 'on A')
    run('insert into memo (uuid, measure, text) values (?, ?, ?)', newUuid(), `code:${keyOf(a)}`, 'on the measure')
    const memo = one("select id from memo where text = 'on A'")
    run('insert into memo_link (memo_id, coding_id) values (?, ?)', memo, rowOf('coding', coding))
    run('insert into memo_link (memo_id, code_id) values (?, ?)', memo, rowOf('code', a))
    run('insert into memo_link (memo_id, code_id) values (?, ?)', memo, rowOf('code', b))
    run(
      "insert into quote_decision (coding_id, decision, text_sha256, at) values (?, 'refused', 'x', 'y')",
      rowOf('coding', coding),
    )
    expect(forecastMerge(db, { from: a, into: b }).indicators).toEqual(['Indicator only-a', 'Indicator both'])
    undone((writer) => mergeCodes(writer, { from: a, into: b }))
    expect([codesOf('only-a'), codesOf('both')]).toEqual([[keyOf(b)], [keyOf(b)]])
    expect(one('select primary_measure from study')).toBe(`code:${keyOf(b)}`)
    expect(one("select measure from memo where text = 'on the measure'")).toBe(`code:${keyOf(b)}`)
    expect(one("select code_id from memo where text = 'on A'")).toBe(rowOf('code', b))
    expect(one('select count(*) from memo_link where code_id = ?', rowOf('code', b))).toBe(1)
    const kept = listCodeCodings(db, b).find(({ startCodePoint }) => startCodePoint === 4)
    expect(one('select count(*) from memo_link where coding_id = ?', rowOf('coding', kept?.id ?? ''))).toBe(1)
    expect(one('select decision from quote_decision where coding_id = ?', rowOf('coding', kept?.id ?? ''))).toBe(
      'refused',
    )
    expect(faults()).toEqual([])
  })

  test('with itself or with what is gone is refused', () => {
    expect(refusal(() => command((writer) => mergeCodes(writer, { from: a, into: a })))).toMatch(/^invalid/)
    expect(refusal(() => command((writer) => mergeCodes(writer, { from: a, into: 'x' as CodeId })))).toMatch(
      /^not-found/,
    )
  })
})

describe('splitting', () => {
  test('the codings chosen go to a new code made right after it', () => {
    const [first, second] = [code(a, 0, { memo: 'goes along' }), code(a, 4)]
    const { into, moved } = undone((writer) =>
      splitCode(writer, { from: a, codings: [first], into: { name: 'A apart', parentId: null } }),
    )
    expect(moved).toBe(1)
    expect(listCodeCodings(db, into)).toMatchObject([{ id: first, memo: 'goes along' }])
    expect(listCodeCodings(db, a).map(({ id }) => id)).toEqual([second])
    const tops = listCodebook(db).filter(({ parentId }) => parentId === null)
    expect(tops.findIndex(({ id }) => id === into)).toBe(tops.findIndex(({ id }) => id === a) + 1)
  })

  test('or to one that is there, and a coding of another code is left alone', () => {
    const [first, foreign] = [code(a, 0), code(b, 4)]
    const told = undone((writer) => splitCode(writer, { from: a, codings: [first, foreign], into: { codeId: b } }))
    expect(told).toMatchObject({ moved: 1, joined: 0, into: b })
    expect(listCodeCodings(db, b)).toHaveLength(2)
  })
})

describe('deleting', () => {
  test('takes codings and memos along, says how many, and one undo brings every row back', () => {
    code(a, 0, { memo: 'm' })
    code(under, 4)
    run('insert into memo (uuid, code_id, text) values (?, ?, ?)', newUuid(), rowOf('code', a), 'on A')
    const forecast = forecastDelete(db, a)
    expect(forecast).toMatchObject({
      children: 1,
      up: { codes: 1, codings: 1, memos: 2, movedUp: 1 },
      with: { codes: 2, codings: 2, memos: 2, movedUp: 0 },
    })
    expect(undone((writer) => deleteCode(writer, a, 'up'))).toEqual(forecast.up)
    const tops = listCodebook(db).filter(({ parentId }) => parentId === null)
    expect(tops.findIndex(({ id }) => id === under)).toBe(tops.findIndex(({ id }) => id === b) - 1)
    undo(db, by)
    expect(undone((writer) => deleteCode(writer, a, 'with'))).toEqual(forecast.with)
    expect(listCodebook(db).some(({ id }) => id === under)).toBe(false)
    expect(faults()).toEqual([])
  })

  test('an indicator rests on the codes that moved up, or loses it; both are said', () => {
    indicate('x', a)
    run('insert into memo (uuid, measure, text) values (?, ?, ?)', newUuid(), `code:${keyOf(a)}`, 'on the measure')
    expect(undone((writer) => deleteCode(writer, a, 'up'))).toMatchObject({ carried: ['Indicator x'], lost: [] })
    expect(codesOf('x')).toEqual([keyOf(under)])
    expect(one("select measure from memo where text = 'on the measure'")).toBe(`code:${a}`)
    undo(db, by)
    expect(undone((writer) => deleteCode(writer, a, 'with'))).toMatchObject({ carried: [], lost: ['Indicator x'] })
    expect(codesOf('x')).toEqual([])
  })
})
