import { beforeEach, describe, expect, test } from 'vitest'
import type { CodeRow, CoderRow, DocumentRow } from '#core/contract/coding.ts'
import type { CodingId } from '#core/contract/ids.ts'
import type { Project, Writer } from '../connection.ts'
import { listHistory, runCommand, undo } from '../history.ts'
import { by, dump, loadedInMemory, refusal } from '../project.fixture.ts'
import { getCoding, getDocument, listCoders, listCodes, listCodings, listDocuments } from './coding.ts'
import { addCode } from './edit-codes.ts'
import { addCoder, addCoding, removeCoding, updateCoding } from './edit-codings.ts'
import { listQuotes } from './reporting.ts'

let db: Project
let document: DocumentRow
let code: CodeRow
let coder: CoderRow

beforeEach(async () => {
  db = await loadedInMemory()
  const found = { document: listDocuments(db)[0], code: listCodes(db)[0], coder: listCoders(db, null)[0] }
  if (!found.document || !found.code || !found.coder) throw new Error('the small study has them')
  ;({ document, code, coder } = found as { document: DocumentRow; code: CodeRow; coder: CoderRow })
})

function command<T>(work: (writer: Writer) => T): T {
  return runCommand(db, { ...by, kind: 'test', detail: null }, work)
}

const add = (startCodePoint: number, endCodePoint: number): CodingId =>
  command((writer) =>
    addCoding(writer, {
      documentId: document.id,
      codeId: code.id,
      coderId: coder.id,
      span: { startCodePoint, endCodePoint },
    }),
  )

test('a coding is there, is counted, and goes when it is undone', () => {
  const before = dump(db)
  const id = add(0, 5)
  expect(getCoding(db, id)).toMatchObject({ startCodePoint: 0, endCodePoint: 5, weight: null, memo: null })
  expect(listDocuments(db)[0]?.codings).toBe(document.codings + 1)
  expect(listCodes(db)[0]?.codingsByWave[document.wave]).toBe((code.codingsByWave[document.wave] ?? 0) + 1)
  undo(db, by)
  expect(dump(db)).toEqual(before)
})

test('the same span, code and coder twice is one coding and one entry', () => {
  const id = add(0, 5)
  const entries = listHistory(db, 100).length
  expect(add(0, 5)).toBe(id)
  expect(listHistory(db, 100)).toHaveLength(entries)
})

test('the quote of a coding is the slice of the text by code points, emoji and points included', () => {
  const { text } = getDocument(db, document.id)
  const codePoints = [...text]
  const emoji = codePoints.indexOf('😀')
  expect(emoji).toBeGreaterThan(0)
  const spans = [
    [0, 1],
    [emoji - 3, emoji + 4],
    [emoji, emoji + 1],
    [codePoints.length - 2, codePoints.length],
  ] as const
  const made = new Map(spans.map(([start, end]) => [add(start, end), codePoints.slice(start, end).join('')]))
  const quotes = new Map(listQuotes(db).map((quote) => [quote.codingId, quote.text]))
  for (const [id, quote] of made) expect(quotes.get(id)).toBe(quote)
})

test('bounds inside a character of several code points move outward to its edges', () => {
  const { text } = getDocument(db, document.id)
  const emoji = [...text].indexOf('😀')
  expect(getCoding(db, add(emoji, emoji + 1))).toMatchObject({ startCodePoint: emoji, endCodePoint: emoji + 1 })
})

test('past the end of the text is refused', () => {
  const { length } = [...getDocument(db, document.id).text]
  expect(refusal(() => add(0, length + 1))).toBe('invalid: The passage reaches past the end of the text.')
  expect(listCodings(db, document.id)).toHaveLength(document.codings)
})

describe('changing a coding', () => {
  test('changes only what is named', () => {
    const id = add(0, 5)
    const set = command((writer) => updateCoding(writer, { id, weight: 3, direction: 'mixed', memo: 'why' }))
    expect(set).toMatchObject({ weight: 3, direction: 'mixed', memo: 'why', startCodePoint: 0, endCodePoint: 5 })
    const moved = command((writer) => updateCoding(writer, { id, span: { startCodePoint: 1, endCodePoint: 4 } }))
    expect(moved).toMatchObject({ weight: 3, direction: 'mixed', memo: 'why', startCodePoint: 1, endCodePoint: 4 })
    const cleared = command((writer) => updateCoding(writer, { id, weight: null, memo: ' ' }))
    expect(cleared).toMatchObject({ weight: null, direction: 'mixed', memo: null })
  })

  test('into one that is there already is refused, and nothing changes', () => {
    add(0, 5)
    const id = add(6, 9)
    const before = dump(db)
    const clash = () =>
      command((writer) => updateCoding(writer, { id, weight: 5, span: { startCodePoint: 0, endCodePoint: 5 } }))
    expect(refusal(clash)).toMatch(/^conflict: The same coder has already given this passage this code/)
    expect(dump(db)).toEqual(before)
  })

  test('undone step by step, text and memo to the letter', () => {
    const id = add(0, 5)
    const states = ['one "quoted"\n', 'שני 😀', "three '; drop table memo"].map((memo) => {
      command((writer) => updateCoding(writer, { id, memo }))
      return dump(db)
    })
    for (const state of states.toReversed()) {
      expect(dump(db)).toEqual(state)
      undo(db, by)
    }
  })
})

test('removing a coding takes its memo along, and undoing brings both back', () => {
  const id = add(0, 5)
  command((writer) => updateCoding(writer, { id, memo: 'kept' }))
  const before = dump(db)
  command((writer) => removeCoding(writer, id))
  expect(refusal(() => getCoding(db, id))).toMatch(/^not-found/)
  undo(db, by)
  expect(dump(db)).toEqual(before)
})

test('what is gone meanwhile is said so', () => {
  const gone = 'no-such-id'
  const span = { startCodePoint: 0, endCodePoint: 1 }
  const wish = { documentId: document.id, codeId: code.id, coderId: coder.id, span }
  for (const part of ['documentId', 'codeId', 'coderId']) {
    expect(refusal(() => command((writer) => addCoding(writer, { ...wish, [part]: gone })))).toMatch(/^not-found/)
  }
  expect(refusal(() => command((writer) => removeCoding(writer, gone as CodingId)))).toMatch(/^not-found/)
})

test('a new code stands after its like, also where a later file puts one at its place', () => {
  command((writer) => addCode(writer, { name: 'Under', parentId: code.id }))
  command((writer) => addCode(writer, { name: 'Top', parentId: null }))
  // As a codebook that grew would do.
  command((writer) => writer.sql.prepare("update code set position = 2 where name = 'Top'").run())
  const codes = listCodes(db)
  const place = (id: string | null) => codes.findIndex((one) => one.id === id)
  for (const one of codes) if (one.parentId) expect(place(one.parentId)).toBeLessThan(place(one.id))
  const tops = codes.flatMap((one, index) => (one.parentId === null ? [index] : []))
  for (const [index, start] of tops.entries()) {
    const family = codes.slice(start + 1, tops[index + 1])
    const known = new Set([codes[start]?.id])
    for (const member of family) {
      expect(known.has(member.parentId ?? undefined)).toBe(true)
      known.add(member.id)
    }
  }
})

test('a coder of a known name is that coder', () => {
  expect(command((writer) => addCoder(writer, coder.name))).toBe(coder.id)
})
